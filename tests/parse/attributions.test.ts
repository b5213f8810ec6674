import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

/**
 * Who says what, by which words, one form of sentence a line: `speaker | source | cue | contents | type, rule`; an empty
 * list where nobody may be named. Longer texts stand in tests/fixtures.
 */
test.each<[string, string[]]>([
  [
    'Ana Duarte on Tuesday said that the bridge is safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge is safe | indirect, clause-after'],
  ],
  [
    'Mara Quill late Friday argued that the gate was open.',
    ['Mara Quill | Mara Quill | argued | the gate was open | indirect, clause-after'],
  ],
  [
    'The council buried a report that warned that the bridge would sway.',
    ['a report | a report | warned | the bridge would sway | indirect, clause-after'],
  ],
  [
    'The council kept an old list, which said that the planks were oak.',
    ['an old list | an old list | said | the planks were oak | indirect, clause-after'],
  ],
  [
    'The mayor walked with Mara Quill, who said that the gate was open.',
    ['Mara Quill | Mara Quill | said | the gate was open | indirect, clause-after'],
  ],
  [
    'Workers were led by Mara Quill who said that the gate was open.',
    ['Mara Quill | Mara Quill | said | the gate was open | indirect, clause-after'],
  ],
  ['Ana Duarte never said that the bridge was safe.', []],
  ["Ana Duarte didn't say that the bridge was safe.", []],
  ['Ana Duarte was repeatedly told that the bridge was safe.', []],
  ['Ana Duarte was asked whether the bridge was safe.', []],
  [
    'Ana Duarte also recently said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Ana Duarte quietly said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Asked about planks, Ana Duarte said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  ['Some said that the bridge was safe.', ['Some | Some | said | the bridge was safe | indirect, clause-after']],
  [
    'On Friday, Ana Duarte, mayor of Port Ellery, said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte, mayor of Port Ellery | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Ana Duarte, mayor of Port Ellery, a town by the sea, said that the bridge was safe.',
    [
      'Ana Duarte | Ana Duarte, mayor of Port Ellery, a town by the sea | said | the bridge was safe | indirect, clause-after',
    ],
  ],
  [
    'Asked about planks, Ana Duarte, the mayor, said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte, the mayor | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'The news came as Ana Duarte, who built it, said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte, who built it | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'The Office for the Harbour said that the bridge was safe.',
    ['Office for the Harbour | The Office for the Harbour | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'It rained and Ana Duarte said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'The wind rose; Ana Duarte said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Moments later, Ana Duarte said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Walking home, Ana Duarte said that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'King Harald, a sailor, said that the bridge was safe.',
    ['Harald | King Harald, a sailor | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'United Ferries, a company, said that the bridge was safe.',
    ['United Ferries | United Ferries, a company | said | the bridge was safe | indirect, clause-after'],
  ],
  ['Her remark on Monday: “The gate is open.”', ['null | Her | remark | The gate is open. | direct, possessive-noun']],
  [
    'They saw her remark on Monday to the council, “The gate is open.”',
    ['null | her | remark | The gate is open. | direct, possessive-noun'],
  ],
  [
    'Nobody heard their claim that the bridge was safe.',
    [' | their | claim | the bridge was safe | indirect, possessive-noun'],
  ],
  ['Ana Duarte’s claim was old.', []],
  ['Ana Duarte’s claim about Quill’s bridge was old.', []],
  ['Ana Duarte’s claim surprised those who knew that the bridge was safe.', []],
  [
    '“The gate is open,” said his sister, Mara Quill, through tears.',
    ['Mara Quill | his sister, Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said his sister, Mara Quill.',
    ['Mara Quill | his sister, Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said the mayor of Port Ellery on Monday.',
    ['the mayor of Port Ellery | the mayor of Port Ellery | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said Mara Quill Friday.',
    ['Mara Quill | Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said Mara Quill and left.',
    ['Mara Quill | Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said spokeswoman Mara Quill at the harbour office.',
    ['Mara Quill | spokeswoman Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said a man at the gate.',
    ['a man at the gate | a man at the gate | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said a manager at Ellery Ferries.',
    ['a manager at Ellery Ferries | a manager at Ellery Ferries | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” said Mara Quill at Ellery Ferries.',
    ['Mara Quill | Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  ['“The gate is open,” said @mara_q.', ['@mara_q | @mara_q | said | The gate is open, | direct, tag-after']],
  ['“The gate is open,” said she.', ['null | she | said | The gate is open, | direct, tag-after']],
  ['“The gate is open,” said on Monday.', []],
  [
    '“The gate is open,” said Mara Quill that day.',
    ['Mara Quill | Mara Quill | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” Mara Quill sighed.',
    ['Mara Quill | Mara Quill | sighed | The gate is open, | direct, tag-after'],
  ],
  ['“The gate is open,” she sighed.', ['null | she | sighed | The gate is open, | direct, tag-after']],
  ['“The gate is open,” it creaked.', []],
  [
    '“Look,” Mara Quill said, “this is oak.”',
    ['Mara Quill | Mara Quill | said | Look, … this is oak. | direct, tag-after'],
  ],
  [
    '“Look,” Mara Quill said. “This is oak.”',
    ['Mara Quill | Mara Quill | said | Look, … This is oak. | direct, tag-after'],
  ],
  [
    '“Look,” Mara Quill said, “this is oak,” Ana Duarte added.',
    [
      'Mara Quill | Mara Quill | said | Look, | direct, tag-after',
      'Ana Duarte | Ana Duarte | added | this is oak, | direct, tag-after',
    ],
  ],
  [
    '“Look,” Mara Quill said, as Ana Duarte added, “this is oak.”',
    [
      'Mara Quill | Mara Quill | said | Look, | direct, tag-after',
      'Ana Duarte | Ana Duarte | added | this is oak. | direct, cue-before',
    ],
  ],
  [
    '“The bridge is safe,” Ana Duarte, mayor of Port Ellery, told reporters.',
    ['Ana Duarte | Ana Duarte, mayor of Port Ellery | told | The bridge is safe, | direct, tag-after'],
  ],
  ['“The gate is open”. It rained.', []],
  [
    '“The gate is open,” according to Ana Duarte.',
    ['Ana Duarte | Ana Duarte | according to | The gate is open, | direct, according-to'],
  ],
  [
    '“The gate is open” according to Ana Duarte.',
    ['Ana Duarte | Ana Duarte | according to | The gate is open | direct, according-to'],
  ],
  [
    'The bridge, according to Ana Duarte, is “safe for years”.',
    ['Ana Duarte | Ana Duarte | according to | The bridge … is “safe for years” | mixed, according-to'],
  ],
  [
    'According to Ana Duarte, the bridge is safe.',
    ['Ana Duarte | Ana Duarte | According to | the bridge is safe | indirect, according-to'],
  ],
  [
    'The bridge is safe, according to Ana Duarte.',
    ['Ana Duarte | Ana Duarte | according to | The bridge is safe | indirect, according-to'],
  ],
  [
    'The bridge is “safe for years,” according to Ana Duarte.',
    ['Ana Duarte | Ana Duarte | according to | The bridge is “safe for years,” | mixed, according-to'],
  ],
  ['Ana Duarte: “The bridge is safe.”', ['Ana Duarte | Ana Duarte | : | The bridge is safe. | direct, label']],
  ['He asked Ana Duarte: “Is the bridge safe?”', ['null | He | asked | Is the bridge safe? | direct, cue-before']],
  [
    'Ana Duarte to Lake TV on Monday: "The bridge is safe." — Lake Watch (@lakewatch) May 3, 2021',
    ['Ana Duarte | Ana Duarte | : | The bridge is safe. | direct, label'],
  ],
  [
    'Ana Duarte: The bridge is safe. — Lake Watch (@lakewatch) May 3, 2021',
    ['Ana Duarte | Ana Duarte | : | The bridge is safe | indirect, label'],
  ],
  [
    'Mayor of Port Ellery Ana Duarte: The bridge is safe. — Lake Watch (@lakewatch) May 3, 2021',
    ['Ana Duarte | Mayor of Port Ellery Ana Duarte | : | The bridge is safe | indirect, label'],
  ],
  ['breaking: The bridge is safe. — Lake Watch (@lakewatch) May 3, 2021', []],
  [
    'An engineer in Springfield, Ill., opened the gate. “It is safe,” the engineer said.',
    ['An engineer in Springfield, Ill. | the engineer | said | It is safe, | direct, tag-after'],
  ],
  [
    'An engineer of the Lake County Council opened the gate. “It is safe,” the engineer said.',
    ['An engineer of the Lake County Council | the engineer | said | It is safe, | direct, tag-after'],
  ],
  [
    'The council hired the engineer Mara Quill. “It is safe,” the engineer said.',
    ['Mara Quill | the engineer | said | It is safe, | direct, tag-after'],
  ],
  [
    'The Harbour Union met on Monday. “We walk,” the union said.',
    ['Harbour Union | the union | said | We walk, | direct, tag-after'],
  ],
  [
    'Mara Quill met Ellery Ferries Company. “We walk,” the company said.',
    ['Ellery Ferries Company | the company | said | We walk, | direct, tag-after'],
  ],
  [
    'Mara Quill arrived on Monday. “We walk,” the singer said.',
    ['the singer | the singer | said | We walk, | direct, tag-after'],
  ],
  [
    'Mara Quill arrived on Monday. “We walk,” Quill’s lawyer said.',
    ['Quill’s lawyer | Quill’s lawyer | said | We walk, | direct, tag-after'],
  ],
  [
    'Mara Quill arrived on Monday. “We walk,” the singer’s lawyer said.',
    ['the singer’s lawyer | the singer’s lawyer | said | We walk, | direct, tag-after'],
  ],
  [
    'Mara Quill arrived. Ana Duarte left. “We walk,” the singer said.',
    ['the singer | the singer | said | We walk, | direct, tag-after'],
  ],
  [
    'The department met. “We walk,” the department said.',
    ['the department | the department | said | We walk, | direct, tag-after'],
  ],
  [
    'A tall young engineer arrived. It rained. It rained. It rained. “We walk,” the engineer said.',
    ['A tall young engineer | the engineer | said | We walk, | direct, tag-after'],
  ],
  [
    '“We walk,” a second engineer said. “We rest,” the engineer said.',
    [
      'a second engineer | a second engineer | said | We walk, | direct, tag-after',
      'a second engineer | the engineer | said | We rest, | direct, tag-after',
    ],
  ],
  [
    'Mayor Ana Duarte arrived. It rained. “We walk,” the mayor said.',
    ['Ana Duarte | the mayor | said | We walk, | direct, tag-after'],
  ],
  [
    'Mayor Ana Duarte met Mayor Mara Quill. “We walk,” the mayor said.',
    ['the mayor | the mayor | said | We walk, | direct, tag-after'],
  ],
  [
    '“We walk,” the tall engineer said.',
    ['the tall engineer | the tall engineer | said | We walk, | direct, tag-after'],
  ],
  [
    'A statement of the Harbour Office said that the bridge was safe.',
    [
      'A statement of the Harbour Office | A statement of the Harbour Office | said | the bridge was safe | indirect, clause-after',
    ],
  ],
  [
    'Secretary of State Mara Quill said that the bridge was safe.',
    ['Mara Quill | Secretary of State Mara Quill | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Mayor of Port Ellery Mara Quill said that the bridge was safe.',
    ['Mara Quill | Mayor of Port Ellery Mara Quill | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Plumber Mara Quill said that the bridge was safe.',
    ['Mara Quill | Plumber Mara Quill | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'A fellow Ohio Republican, Rep. Mara Quill, said that the bridge was safe.',
    ['Mara Quill | A fellow Ohio Republican, Rep. Mara Quill | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'Quill’s brother Ana said that the bridge was safe.',
    ['Ana | Quill’s brother Ana | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    'They read a letter from Mara Quill who said that the gate was open.',
    ['Mara Quill | Mara Quill | said | the gate was open | indirect, clause-after'],
  ],
  [
    'Many doubted the president’s statement saying that the gate was open.',
    ['the president | the president | statement | the gate was open | indirect, possessive-noun'],
  ],
  [
    'Many doubted the president’s statement saying the gate was open.',
    ['the president | the president | statement | the gate was open | indirect, possessive-noun'],
  ],
  [
    'Many doubted the company’s claim that the bridge was safe.',
    ['the company | the company | claim | the bridge was safe | indirect, possessive-noun'],
  ],
  [
    'Many doubted Mayor Ana Duarte’s claim that the bridge was safe.',
    ['Ana Duarte | Mayor Ana Duarte | claim | the bridge was safe | indirect, possessive-noun'],
  ],
  [
    "Many doubted the engineers' claim that the bridge was safe.",
    ['the engineers | the engineers | claim | the bridge was safe | indirect, possessive-noun'],
  ],
  ['Many doubted Ana Duarte’s claim about Mara Quill’s bridge that it was safe.', []],
  [
    'Mara Quill, host of “The Ferry Show”, said that the bridge was safe.',
    ['Mara Quill | Mara Quill, host of “The Ferry Show” | said | the bridge was safe | indirect, clause-after'],
  ],
  [
    '“The gate is open,” grinned Mara Quill.',
    ['Mara Quill | Mara Quill | grinned | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” grinned Mara Quill, and it rained.',
    ['Mara Quill | Mara Quill | grinned | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” Mara Quill grinned.',
    ['Mara Quill | Mara Quill | grinned | The gate is open, | direct, tag-after'],
  ],
  ['“The gate is open,” she grinned.', ['null | she | grinned | The gate is open, | direct, tag-after']],
  ['“Frozen Gate,” Lake Films grossed millions.', []],
  ['“Frost,” stars Mara Quill as a sailor.', []],
  ['“The gate is open,” people grinned.', []],
  [
    '“The gate is open,” said Ana Duarte, the mayor, in a letter.',
    ['Ana Duarte | Ana Duarte | said | The gate is open, | direct, tag-after'],
  ],
  [
    '“The gate is open,” Ana Duarte said Monday.',
    ['Ana Duarte | Ana Duarte | said | The gate is open, | direct, tag-after'],
  ],
  ['“The gate is open”, Ana Duarte said.', ['Ana Duarte | Ana Duarte | said | The gate is open | direct, tag-after']],
  ['Ana Duarte said, “The gate is open.”', ['Ana Duarte | Ana Duarte | said | The gate is open. | direct, cue-before']],
  ['Ana Duarte said: “The gate is open.”', ['Ana Duarte | Ana Duarte | said | The gate is open. | direct, cue-before']],
  [
    'Ana Duarte said the gate was “wide open.”',
    ['Ana Duarte | Ana Duarte | said | the gate was “wide open.” | mixed, clause-after'],
  ],
  [
    'Ana Duarte called the gate “wide open.”',
    ['Ana Duarte | Ana Duarte | called | the gate “wide open.” | mixed, marked-words'],
  ],
  [
    'Ana Duarte vowed to open the gate.',
    ['Ana Duarte | Ana Duarte | vowed | to open the gate | indirect, object-after'],
  ],
  [
    'Ana Duarte left the hall, saying that the gate was open.',
    ['Ana Duarte | Ana Duarte | saying | the gate was open | indirect, participle'],
  ],
  [
    'Ana Duarte left the hall, saying the gate was “wide open.”',
    ['Ana Duarte | Ana Duarte | saying | the gate was “wide open.” | mixed, participle'],
  ],
  ['The gate is open, Ana Duarte said.', ['Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end']],
  [
    'Ana Duarte accused Mara Quill of hiding planks.',
    ['Ana Duarte | Ana Duarte | accused | Mara Quill of hiding planks | indirect, object-after'],
  ],
  [
    'Ana Duarte told Mara Quill that the gate was open.',
    ['Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after'],
  ],
  [
    'Ana Duarte told reporters “the gate is open.”',
    ['Ana Duarte | Ana Duarte | told | “the gate is open.” | mixed, clause-after'],
  ],
  [
    'Ana Duarte said that the gate was open and that the bridge was safe.',
    ['Ana Duarte | Ana Duarte | said | the gate was open and that the bridge was safe | indirect, clause-after'],
  ],
  [
    'Ana Duarte, who is the mayor, said that the gate was open.',
    ['Ana Duarte | Ana Duarte, who is the mayor | said | the gate was open | indirect, clause-after'],
  ],
  ['He said that the gate was open.', ['null | He | said | the gate was open | indirect, clause-after']],
  [
    'It was Ana Duarte who said that the gate was open.',
    ['Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after'],
  ],
  ['They said that the gate was open.', ['null | They | said | the gate was open | indirect, clause-after']],
  [
    'Ana Duarte arrived. She said that the gate was open.',
    ['Ana Duarte | She | said | the gate was open | indirect, clause-after'],
  ],
  [
    'Ana Duarte met Mara Quill. Duarte said that the gate was open.',
    ['Ana Duarte | Duarte | said | the gate was open | indirect, clause-after'],
  ],
  [
    'Ana Duarte and Jonas Quill arrived. He said that the gate was open.',
    ['Jonas Quill | He | said | the gate was open | indirect, clause-after'],
  ],
  [
    'The Harbour Office closed. It said that the gate was open.',
    ['Harbour Office | It | said | the gate was open | indirect, clause-after'],
  ],
  [
    'The Harbour Action Group (HAG) closed. HAG said that the gate was open.',
    ['Harbour Action Group | HAG | said | the gate was open | indirect, clause-after'],
  ],
  [
    '“The gate is open,” Ana Duarte said. “The bridge is safe.”',
    ['Ana Duarte | Ana Duarte | said | The gate is open, … The bridge is safe. | direct, tag-after'],
  ],
  ['Ana Duarte smiled. “The gate is open.”', ['Ana Duarte | Ana Duarte |  | The gate is open. | direct, lone-speech']],
  [
    '@lakewatch: The bridge is safe. — Mara Quill (@mara) May 3, 2021',
    ['@lakewatch | @lakewatch | : | The bridge is safe | indirect, label'],
  ],
  [
    'Mayor Ana Duarte: “The bridge is safe.”',
    ['Ana Duarte | Mayor Ana Duarte | : | The bridge is safe. | direct, label'],
  ],
  [
    '“The gate is open,” I said. — Lake Watch (@lakewatch) May 3, 2021',
    ['Lake Watch | I | said | The gate is open, | direct, tag-after'],
  ],
  [
    'We said that the gate was open. — Lake Watch (@lakewatch) May 3, 2021',
    ['Lake Watch | We | said | the gate was open | indirect, clause-after'],
  ],
  [
    'Mara Quill, head of communications, said that it was open.',
    ['Mara Quill | Mara Quill, head of communications | said | it was open | indirect, clause-after'],
  ],
  [
    'The head of communications Mara Quill said that it was open.',
    ['Mara Quill | The head of communications Mara Quill | said | it was open | indirect, clause-after'],
  ],
  [
    'The head of communications at Ellery Ferries, Mara Quill, said that it was open.',
    [
      'Mara Quill | The head of communications at Ellery Ferries, Mara Quill | said | it was open | indirect, clause-after',
    ],
  ],
  [
    'According to officials in Port Ellery, it was open.',
    ['officials in Port Ellery | officials in Port Ellery | According to | it was open | indirect, according-to'],
  ],
  [
    'It was “open” according to officials.',
    ['officials | officials | according to | It was “open” | mixed, according-to'],
  ],
  [
    'The “old oak,” according to Ana Duarte, is strong.',
    ['Ana Duarte | Ana Duarte | according to | The “old oak,” … is strong | mixed, according-to'],
  ],
  ['“It is open,” according to.', []],
  ['Ana Duarte asked, “Is it open?”', ['Ana Duarte | Ana Duarte | asked | Is it open? | direct, cue-before']],
  ['Ana Duarte told the council: “It is open.”', ['Ana Duarte | Ana Duarte | told | It is open. | direct, cue-before']],
  ['“It is open,” said Mara Quill, who left.', ['Mara Quill | Mara Quill | said | It is open, | direct, tag-after']],
  [
    '“It is open,” said Mara Quill, mayor of Port Ellery.',
    ['Mara Quill | Mara Quill | said | It is open, | direct, tag-after'],
  ],
  [
    '“It is open,” said the mayor, Mara Quill, in a letter.',
    ['Mara Quill | the mayor, Mara Quill | said | It is open, | direct, tag-after'],
  ],
  [
    'Ana Duarte, not Mara Quill, said that it was open.',
    ['Ana Duarte | Ana Duarte, not Mara Quill | said | it was open | indirect, clause-after'],
  ],
  [
    'Ana Duarte, like Mara Quill, said that it was open.',
    ['Ana Duarte | Ana Duarte, like Mara Quill | said | it was open | indirect, clause-after'],
  ],
  [
    'Many of the sailors said that it was open.',
    ['Many of the sailors | Many of the sailors | said | it was open | indirect, clause-after'],
  ],
  ['One of them said that it was open.', ['One of them | One of them | said | it was open | indirect, clause-after']],
  ['Critics say that it is open.', ['Critics | Critics | say | it is open | indirect, clause-after']],
  ['It is open, critics say.', ['critics | critics | say | It is open | indirect, cue-at-end']],
  [
    'Witnesses told reporters that it was open.',
    ['Witnesses | Witnesses | told | it was open | indirect, clause-after'],
  ],
  ['It was announced that it was open.', []],
  ['It is said that it is open.', []],
  ['The letter reads, “It is open.”', ['The letter | The letter | reads | It is open. | direct, cue-before']],
  [
    'Ana Duarte wrote in a letter: “It is open.”',
    ['Ana Duarte | Ana Duarte | wrote | It is open. | direct, cue-before'],
  ],
  [
    'In a letter, Ana Duarte wrote that it was open.',
    ['Ana Duarte | Ana Duarte | wrote | it was open | indirect, clause-after'],
  ],
  [
    'In a letter to Mara Quill, Duarte wrote that it was open.',
    ['Duarte | Duarte | wrote | it was open | indirect, clause-after'],
  ],
  [
    'Ana Duarte described the gate as “wide open.”',
    ['Ana Duarte | Ana Duarte | described | the gate as “wide open.” | mixed, marked-words'],
  ],
  ['Ana Duarte denied that it was open.', ['Ana Duarte | Ana Duarte | denied | it was open | indirect, clause-after']],
  [
    'Ana Duarte promised that it would open.',
    ['Ana Duarte | Ana Duarte | promised | that it would open | indirect, object-after'],
  ],
  [
    'Ana Duarte urged Mara Quill to open it.',
    ['Ana Duarte | Ana Duarte | urged | to open it | indirect, clause-after'],
  ],
  [
    'Ana Duarte criticized the “slow” gate.',
    ['Ana Duarte | Ana Duarte | criticized | the “slow” gate | mixed, object-after'],
  ],
  ['Ana Duarte demanded an answer.', ['Ana Duarte | Ana Duarte | demanded | an answer | indirect, object-after']],
  [
    'Ana Duarte responded, saying it was open.',
    ['Ana Duarte | Ana Duarte | saying | it was open | indirect, participle'],
  ],
  [
    'Ana Duarte left, adding that it was open.',
    ['Ana Duarte | Ana Duarte | adding | it was open | indirect, participle'],
  ],
  [
    'Ana Duarte spoke, noting that the gate was “wide open.”',
    ['Ana Duarte | Ana Duarte | noting | the gate was “wide open.” | mixed, participle'],
  ],
  [
    'Ana Duarte said that it was open. She added that it was safe. The mayor also said that it was old.',
    [
      'Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after',
      'Ana Duarte | She | added | it was safe | indirect, clause-after',
      'The mayor | The mayor | said | it was old | indirect, clause-after',
    ],
  ],
  [
    'Ana Duarte and Mara Quill arrived. She said that it was open.',
    ['Mara Quill | She | said | it was open | indirect, clause-after'],
  ],
  [
    'Jonas Quill and Mara Quill arrived. She said that it was open.',
    ['Mara Quill | She | said | it was open | indirect, clause-after'],
  ],
  ['Ana Duarte smiled.\n\n“It is open.”', ['Ana Duarte | Ana Duarte |  | It is open. | direct, lone-speech']],
  [
    'Ana Duarte smiled at the crowd.\n\n“It is open. It is safe.”\n\n“It is old.”',
    ['Ana Duarte | Ana Duarte |  | It is open. It is safe. … It is old. | direct, lone-speech'],
  ],
  [
    '“It is open,” Ana Duarte said.\n\n“It is safe,” she said.\n\n“It is old,” the mayor said.',
    [
      'Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after',
      'Ana Duarte | she | said | It is safe, | direct, tag-after',
      'the mayor | the mayor | said | It is old, | direct, tag-after',
    ],
  ],
  [
    '“It is open,” Ana Duarte said.\n\n“It is safe.”',
    ['Ana Duarte | Ana Duarte | said | It is open, … It is safe. | direct, tag-after'],
  ],
  ['They sang “Oak and Ash,” an old song.', []],
  ['The so-called “gate” fell.', []],
  ['The word “gate” is old.', []],
  [
    '“The bridge is safe” — Ana Duarte on the closure — Lake Watch (@lakewatch) May 3, 2021',
    ['Ana Duarte | Ana Duarte | — | The bridge is safe | direct, label'],
  ],
])('%s', (words, expected) => {
  const { attributions } = parseReport(` date 2021-05-04 ${words}`)
  const textsOf = (spans: { text: string }[]) => spans.map(({ text }) => text).join(' … ')
  const found = attributions.map(({ speaker, sources, cue, contents, type, rule }) =>
    [speaker, textsOf(sources), cue?.text ?? '', textsOf(contents), `${type}, ${rule}`].join(' | '),
  )
  expect(found).toEqual(expected.map((line) => line.replace(/^null /, ' ')))
})
