import { test } from 'vitest'
import { cases, check } from './attribution-cases'

/** What each rule takes and, just beside it, what it leaves. */
test.each(
  cases(`
Mara Quill said to Ana Duarte: “It is open.”
  Mara Quill | Mara Quill | said | It is open. | direct, cue-before

“It is open,” Mara Quill said to Ana Duarte: “This is oak.”
  Mara Quill | Mara Quill | said | It is open, … This is oak. | direct, tag-after

Ana Duarte arrived. In court, Ana Duarte: “It is open.”
  Ana Duarte | Ana Duarte | : | It is open. | direct, label

Ana Duarte arrived. On TV: “It is open.”

Lake TV came. Ana Duarte spoke on Lake TV: “It is open.”
  Ana Duarte | Ana Duarte | : | It is open. | direct, cue-before

Ana Duarte: The rule: It is open. — Lake Watch (@lakewatch) May 3, 2021
  Ana Duarte | Ana Duarte | : | The rule: It is open | indirect, label

Ana Duarte said on Monday: the gate is open. — Lake Watch (@lakewatch) May 3, 2021
  Ana Duarte | Ana Duarte | said | the gate is open | indirect, clause-after

“It is open” - Ana Duarte — Lake Watch (@lakewatch) May 3, 2021
  Ana Duarte | Ana Duarte | - | It is open | direct, label

“It is open” — a ferry — Lake Watch (@lakewatch) May 3, 2021

“It is open” — Mayor of Port Ellery Ana Duarte — Lake Watch (@lakewatch) May 3, 2021
  Ana Duarte | Mayor of Port Ellery Ana Duarte | — | It is open | direct, label

“It is open” and Ana Duarte — Lake Watch (@lakewatch) May 3, 2021

Ana Duarte waved. “It is open” — Ana Duarte.
  Ana Duarte | Ana Duarte | — | It is open | direct, label

Ana Duarte waved. Duarte: It is open.

In Ana Duarte: The gate is open. — Lake Watch (@lakewatch) May 3, 2021

Rules by Ana Duarte: The gate is open. — Lake Watch (@lakewatch) May 3, 2021

Mara Quill, the mayor: “It is open.”
  Mara Quill | Mara Quill | : | It is open. | direct, cue-before

Edward Said: “It is open.”
  Edward Said | Edward Said | : | It is open. | direct, label

The words of quill: “It is open.” ¶ Oak. — mara quill (@mara) May 3, 2021
  The words of quill | The words of quill | : | It is open. | direct, cue-before

NEW: It is open. — Lake NEW (@lakewatch) May 3, 2021
`),
)('label, a name or a thing before a colon, or behind a dash: %s', check)

test.each(
  cases(`
“Look, then” said.

“Look” Mara Quill said, then.

“Oak, ash” Mara Quill said.
  Mara Quill | Mara Quill | said | Oak, ash | direct, tag-after

“It is open,” a sailor in the hall “oak” Mara Quill said.

“It is open,” oak fell; Mara Quill, the mayor, said.

“It is open,” oak fell: Mara Quill, the mayor, said.

“It is open,” oak fell “oak”, Mara Quill said.
  Mara Quill | Mara Quill | said | oak | direct, tag-after

“Look,” grinned Mara Quill, “this is oak.”
  Mara Quill | Mara Quill | grinned | Look, … this is oak. | direct, tag-after

“Look,” Mara Quill said, “this, oak” Ana Duarte added.
  Mara Quill | Mara Quill | said | Look, … this, oak | direct, tag-after

“Look,” Mara Quill said, “this is oak!” Ana Duarte added.
  Mara Quill | Mara Quill | said | Look, | direct, tag-after
  Ana Duarte | Ana Duarte | added | this is oak! | direct, tag-after

“Look,” Mara Quill said, “this is oak,  ” Ana Duarte added.
  Mara Quill | Mara Quill | said | Look, | direct, tag-after
  Ana Duarte | Ana Duarte | added | this is oak,   | direct, tag-after

“It is open,” said the mayor, Mara Quill “oak”.
  the mayor | the mayor | said | It is open, | direct, tag-after

“It is open,” said sailors by Mara Quill.

“It is open,” said Mara Quill Saturday Ana.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mara Quill today.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mara Quill in the hall.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said a man in the hall.
  a man | a man | said | It is open, | direct, tag-after

“It is open,” Mara Quill’s sold it.

“It is open,” Mara Quill Sold it.

“It is open,” Mara Quill said, “this is oak
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Theresa May.
  Theresa May | Theresa May | said | It is open, | direct, tag-after

Theresa May said that it was open.
  Theresa May | Theresa May | said | it was open | indirect, clause-after

“It is open,” said Mara Quill late Monday.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mara Quill May 3.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mara Quill last year.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mary Quill of Ellery Ferries.
  Mary Quill | Mary Quill of Ellery Ferries | said | It is open, | direct, tag-after

“It is open,” said Mara Quill after Monday.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said at Ellery.

“It is open,” said from Port Ellery.

“It is open,” said for Ana Duarte.

“It is open,” said as Mara Quill left.

“It is open,” said Mara Quill for the council.
  Mara Quill | Mara Quill for the council | said | It is open, | direct, tag-after

“It is open,” said Mara Quill she left.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said the mayor that day.
  the mayor | the mayor | said | It is open, | direct, tag-after

“It is open,” said the mayor and left.
  the mayor | the mayor | said | It is open, | direct, tag-after

“It is open,” said his sister, Mara Quill
  Mara Quill | his sister, Mara Quill | said | It is open, | direct, tag-after

“It is open,” said his sister, a nurse.
  his sister | his sister | said | It is open, | direct, tag-after

“It is open,” said his sister,
  his sister | his sister | said | It is open, | direct, tag-after

“It is open,” said Mara Quill, Ana Duarte.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” said mayors.

“It is open,” said a mayor.
  a mayor | a mayor | said | It is open, | direct, tag-after

“It is open,” said mayor Mara Quill.
  Mara Quill | mayor Mara Quill | said | It is open, | direct, tag-after

“It is open,” said “oak” Mara Quill.

“It is open,” said reporter @mara_q.
  @mara_q | reporter @mara_q | said | It is open, | direct, tag-after

“It is open,” Mara Quill told “Ferry Show” hosts.
  Mara Quill | Mara Quill | told | It is open, | direct, tag-after

“It is open,” the tall mayor of the town told reporters.
  the tall mayor of the town | the tall mayor of the town | told | It is open, | direct, tag-after

“It is open.” Mara Quill said.

“It is open?” Mara Quill said.
  Mara Quill | Mara Quill | said | It is open? | direct, tag-after

“It is open –” Mara Quill said.
  Mara Quill | Mara Quill | said | It is open – | direct, tag-after

“It is 'open,'” Mara Quill said.
  Mara Quill | Mara Quill | said | It is 'open,' | direct, tag-after

“It is open, ” Mara Quill said.
  Mara Quill | Mara Quill | said | It is open,  | direct, tag-after

“It is open” Mara Quill said.
  Mara Quill | Mara Quill | said | It is open | direct, tag-after

“Is it ‘open’?” Mara Quill said.
  Mara Quill | Mara Quill | said | Is it ‘open’? | direct, tag-after

“It is open,” in a letter, Mara Quill said.
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” when it rained Mara Quill said.

“It is open,” it was quiet; Mara Quill said.

“It is open,” it was quiet: Mara Quill said.

“It is open,” it was quiet. Mara Quill said.

“It is open,” called Mara Quill.
  Mara Quill | Mara Quill | called | It is open, | direct, tag-after

“It is open,” Mara Quill called.
  Mara Quill | Mara Quill | called | It is open, | direct, tag-after

“It is open,” Mara Quill called out.
  Mara Quill | Mara Quill | called | It is open, | direct, tag-after

“It is open,” Mara Quill threw it.

“It is open,” they laughed.
  null | they | laughed | It is open, | direct, tag-after

“It is open,” who laughed.

“It is open,” Mara Quill laughed; it rained.
  Mara Quill | Mara Quill | laughed | It is open, | direct, tag-after

“It is open,” Mara Quill laughed: it rained.
  Mara Quill | Mara Quill | laughed | It is open, | direct, tag-after

“It is open,” Mara Quill laughed — it rained.
  Mara Quill | Mara Quill | laughed | It is open, | direct, tag-after

“It is open,” Mara Quill Laughed.

“It is open,” Mara Quill spoke
  Mara Quill | Mara Quill | spoke | It is open, | direct, tag-after

“It is open,” Mara Quill grins
  Mara Quill | Mara Quill | grins | It is open, | direct, tag-after

“It is open,” laughed on Monday.

Mara Quill said it was “open,” Ana Duarte said.
  Mara Quill | Mara Quill | said | it was “open,” Ana Duarte said | mixed, clause-after

Mara Quill reports it was “open,” Ana Duarte said.
  Ana Duarte | Ana Duarte | said | open, | direct, tag-after

The Said family was “open,” Ana Duarte said.
  Ana Duarte | Ana Duarte | said | open, | direct, tag-after

Mara Quill condemned the gate as “open,” Ana Duarte said.
  Mara Quill | Mara Quill | condemned | the gate as “open,” Ana Duarte said | mixed, object-after

Mara Quill called it “open,” Ana Duarte said.
  Mara Quill | Mara Quill | called | it “open,” Ana Duarte said | mixed, marked-words

The film “The Gate,” Ana Duarte said, is old.

“Look,” Mara Quill said: “this is oak.”
  Mara Quill | Mara Quill | said | Look, … this is oak. | direct, tag-after

“Look,” Mara Quill said; “this is oak.”
  Mara Quill | Mara Quill | said | Look, | direct, tag-after

“Look,” Mara Quill said, “this is oak,” and left.
  Mara Quill | Mara Quill | said | Look, … this is oak, | direct, tag-after

“Look,” Mara Quill said, “this is oak?” Ana Duarte added.
  Mara Quill | Mara Quill | said | Look, | direct, tag-after
  Ana Duarte | Ana Duarte | added | this is oak? | direct, tag-after

“Look,” Mara Quill said on Monday, “this is oak.”
  Mara Quill | Mara Quill | said | Look, … this is oak. | direct, tag-after

“Look,” Mara Quill said, “this is oak,” he added, “and this is ash.”
  Mara Quill | Mara Quill | said | Look, | direct, tag-after
  Mara Quill | he | added | this is oak, … and this is ash. | direct, tag-after

“Look,” Mara Quill said to Ana Duarte, “this is oak.”
  Mara Quill | Mara Quill | said | Look, … this is oak. | direct, tag-after

“Look,” said Mara Quill, “this is oak.”
  Mara Quill | Mara Quill | said | Look, … this is oak. | direct, tag-after

Ana Duarte, host of “The Show”, a ferry play, said that it was open.
  Ana Duarte | Ana Duarte, host of “The Show”, a ferry play | said | it was open | indirect, clause-after

Ana Duarte, host of “The Show,” said that it was open.
  Ana Duarte | Ana Duarte, host of “The Show,” | said | it was open | indirect, clause-after

On Monday, Ana Duarte, host of “The Show”, a ferry play, said that it was open.
  Ana Duarte | Ana Duarte, host of “The Show”, a ferry play | said | it was open | indirect, clause-after

“It is open,” said then President Mara Quill.
  Mara Quill | then President Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Mara Quill and added, “It is safe.”
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after
  Mara Quill | Mara Quill | added | It is safe. | direct, cue-before

“It is open,” the sign showed; later, Ana Duarte said it was shut.
  Ana Duarte | Ana Duarte | said | it was shut | indirect, clause-after

“It is open,” grinned Mara Quill, adding, “It is safe.”
  Mara Quill | Mara Quill | grinned | It is open, | direct, tag-after
  Mara Quill | Mara Quill | adding | It is safe. | direct, cue-before

“It is open,” Mara Quill grinned, adding, “It is safe.”
  Mara Quill | Mara Quill | grinned | It is open, | direct, tag-after
  Mara Quill | Mara Quill | adding | It is safe. | direct, cue-before

“It is open,” the crowd was chanting.
  the crowd | the crowd | chanting | It is open, | direct, tag-after

“It is open,” Ana Duarte half-whispered.
  Ana Duarte | Ana Duarte | half-whispered | It is open, | direct, tag-after

“Frost,” Lake Ferries vessel, sank in May.

“Ask “why?” twice” is a rule Ana Duarte wrote.

“Look,” Mara Quill said, “this is the “why?” song” Ana Duarte wrote.
  Mara Quill | Mara Quill | said | Look, … this is the “why?” song | direct, tag-after

“Dawn,” Lake Paints red, is new.

Asked, “Is it open?” Ana Duarte said, “It is.”
  Ana Duarte | Ana Duarte | said | It is. | direct, cue-before

Ana Duarte asked: “Is it open?” Mara Quill said it was.
  Ana Duarte | Ana Duarte | asked | Is it open? | direct, cue-before
  Mara Quill | Mara Quill | said | it was | indirect, clause-after

“Why,” Ana Duarte asked, “is it open?” Mara Quill said it rained.
  Ana Duarte | Ana Duarte | asked | Why, … is it open? | direct, tag-after
  Mara Quill | Mara Quill | said | it rained | indirect, clause-after

Asked “Is it open?” Ana Duarte said, “It is.”
  Ana Duarte | Ana Duarte | said | It is. | direct, cue-before

Asked about the gate, “Who cares?” Mara Quill said.
  Mara Quill | Mara Quill | said | Who cares? | direct, tag-after

“It is open,” a sailor who asked not to be named said.
  a sailor who asked not to be named | a sailor who asked not to be named | said | It is open, | direct, tag-after

“It is open,” Mara Quill was quoted as saying.
  Mara Quill | Mara Quill | saying | It is open, | direct, tag-after

“It is open,” Mara Quill was quoted by Lake TV as saying.
  Mara Quill | Mara Quill | saying | It is open, | direct, tag-after

“It is open,” Mara Quill can be heard saying.
  Mara Quill | Mara Quill | saying | It is open, | direct, tag-after

“It is open,” Mara Quill is heard saying.
  Mara Quill | Mara Quill | saying | It is open, | direct, tag-after

“It is open,” Mara Quill pointed out.
  Mara Quill | Mara Quill | pointed out | It is open, | direct, tag-after

“It is open,” Mara Quill went on, “and this is oak.”
  Mara Quill | Mara Quill | went | It is open, … and this is oak. | direct, tag-after

“It is open,” Mara Quill chimed in.
  Mara Quill | Mara Quill | chimed | It is open, | direct, tag-after

“It is open,” Mara Quill began.
  Mara Quill | Mara Quill | began | It is open, | direct, tag-after

“It is open,” Mara Quill chimed on Monday.

“It is open” said Ana Duarte.
  Ana Duarte | Ana Duarte | said | It is open | direct, tag-after

“It is open” said the mayor on Friday.
  the mayor | the mayor | said | It is open | direct, tag-after

“It is open” he said.
  null | he | said | It is open | direct, tag-after

“It is open” — Ana Duarte said.
  Ana Duarte | Ana Duarte | said | It is open | direct, tag-after

“Oak” Mara Quill said.

“Oak Rain” singer Mara Quill said.

“Oak Rain” Mara Quill called it.

“Oak Rain” she said it was.
  null | she | said | it was | indirect, clause-after

He sang and “it is open” Mara Quill said.

“It is open,” said a sailor known as Mara Quill.
  Mara Quill | a sailor known as Mara Quill | said | It is open, | direct, tag-after

“It is open,” said Ana Duarte as Mara Quill left.
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after

“Look, I” Mara Quill said, then.

“It is open,” said a sailor known in Ellery.
  a sailor known in Ellery | a sailor known in Ellery | said | It is open, | direct, tag-after
`),
)('tag-after, a verb with its subject in either order behind a quotation: %s', check)

test.each(
  cases(`
Ana Duarte said “oak” was the word to old sailors, “It is open.”
  Ana Duarte | Ana Duarte | said | oak | direct, cue-before

Ana Duarte left, singing and saying, “It is open.”
  Ana Duarte | Ana Duarte | saying | It is open. | direct, cue-before

The Ringer said, “It is open.”
  Ringer | The Ringer | said | It is open. | direct, cue-before

Said, “It is open.”

Ana Duarte ingested, “It is open.”

Ana Duarte said, “It is open.” “It is safe.”
  Ana Duarte | Ana Duarte | said | It is open. … It is safe. | direct, cue-before

Ana Duarte said, “It is open” “it is safe.”
  Ana Duarte | Ana Duarte | said | It is open … it is safe. | direct, cue-before

Ana Duarte said “It is open.”
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before

Ana Duarte told him “it is open.”
  Ana Duarte | Ana Duarte | told | “it is open.” | mixed, clause-after

Ana Duarte said that she told him, “It is open.”
  Ana Duarte | Ana Duarte | said | she told him, “It is open.” | mixed, clause-after
  Ana Duarte | she | told | It is open. | direct, cue-before

Ana Duarte said he was there, “an oak.”
  Ana Duarte | Ana Duarte | said | he was there, “an oak.” | mixed, clause-after

Ana Duarte said that the gate, “an oak.”
  Ana Duarte | Ana Duarte | said | the gate, “an oak.” | mixed, clause-after

Ana Duarte said it, “It is open.”
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before

Ana Duarte said; on Monday, “It is open.”

Ana Duarte said: yes, “It is open.”
  Ana Duarte | Ana Duarte | said | yes, “It is open.” | mixed, marked-words

Ana Duarte said. Yes, “It is open.”

Ana Duarte said “no” and then, “It is open.”
  Ana Duarte | Ana Duarte | said | no | direct, cue-before

Ana Duarte was asked, “Is it open?”

The crowd began to chant, “It is open.”
  The crowd | The crowd | chant | It is open. | direct, cue-before

The wind led Mara Quill to say, “It is open.”
  Mara Quill | Mara Quill | say | It is open. | direct, cue-before

The wind led him to say, “It is open.”
  null | him | say | It is open. | direct, cue-before

Ana Duarte came. The wind led her to say, “It is open.”
  Ana Duarte | her | say | It is open. | direct, cue-before

Ana Duarte rose to say, “It is open.”
  Ana Duarte | Ana Duarte | say | It is open. | direct, cue-before

Ana Duarte left, saying, “It is open.”
  Ana Duarte | Ana Duarte | saying | It is open. | direct, cue-before

Ana Duarte rose and said, “It is open.”
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before

Ana Duarte rose but said, “It is open.”
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before

Ana Duarte rose, then said, “It is open.”
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before

Ana Duarte waved from the hall: “It is open.”
  Ana Duarte | Ana Duarte | : | It is open. | direct, cue-before

The answer of Ana Duarte was short: “It is open.”
  The answer of Ana Duarte | The answer of Ana Duarte | : | It is open. | direct, cue-before

Ana Duarte’s reply was short: “It is open.”
  Ana Duarte’s reply | Ana Duarte’s reply | : | It is open. | direct, cue-before

Ana Duarte waved from the hall: “It is open.” — Lake Watch (@lakewatch) May 3, 2021

It was short: “It is open.”
  null | It | : | It is open. | direct, cue-before

In short: “It is open.”

Ana Duarte said this of the film “The Gate.”
  Ana Duarte | Ana Duarte | said | this of the film “The Gate.” | mixed, clause-after

Ana Duarte wrote of the play “The Gate” on Monday, “It is open.”
  Ana Duarte | Ana Duarte | wrote | It is open. | direct, cue-before

Ana Duarte told the “oak” club, “It is open.”
  Ana Duarte | Ana Duarte | told | It is open. | direct, cue-before

Ana Duarte told members of the old council of the town of Port Ellery at 10:30, “It is open.”
  Ana Duarte | Ana Duarte | told | It is open. | direct, cue-before

Writing to the council on Monday, Ana Duarte gave no ground: “It is open.”
  Ana Duarte | Ana Duarte | : | It is open. | direct, cue-before

Lake TV quoted Mara Quill as saying: “It is open.”
  Mara Quill | Mara Quill | saying | It is open. | direct, cue-before

The council said in a tweet: “It is open.”
  The council | The council | said | It is open. | direct, cue-before

The council said in a Facebook post, “It is open.”
  The council | The council | said | It is open. | direct, cue-before

The council said in a series of tweets: “It is open.”
  The council | The council | said | It is open. | direct, cue-before

Mara Quill answered the claim: “It is open.”
  Mara Quill | Mara Quill | answered | It is open. | direct, cue-before

The council tweets: “It is open.”
  The council | The council | tweets | It is open. | direct, cue-before

A note by the council reads: “It is open.”
  A note by the council | A note by the council | reads | It is open. | direct, cue-before

Sailors of the Oak Ferry Club post: “It is open.”
  Sailors of the Oak Ferry Club | Sailors of the Oak Ferry Club | post | It is open. | direct, cue-before
`),
)('cue-before, a verb, an infinitive or a participle before a quotation: %s', check)

test.each(
  cases(`
Mara Quill left, according to reports and Ana Duarte.
  Ana Duarte | reports and Ana Duarte | according to | Mara Quill left | indirect, according-to

Oak is old, “ash” too, according to Mara Quill.
  Mara Quill | Mara Quill | according to | Oak is old, “ash” too | mixed, according-to

Oak, according to Mara Quill.
  Mara Quill | Mara Quill | according to | Oak | indirect, according-to

According to Ana Duarte, “oak” is old.
  Ana Duarte | Ana Duarte | According to | “oak” is old | mixed, according-to

“Oak” is old, according to Ana Duarte.
  Ana Duarte | Ana Duarte | according to | “Oak” is old | mixed, according-to

“Oak” is, according to Ana Duarte, old.
  Ana Duarte | Ana Duarte | according to | “Oak” is … old | mixed, according-to

“Oak” old according to Ana Duarte.
  Ana Duarte | Ana Duarte | according to | “Oak” old | mixed, according-to

Ana Duarte said, “It is open,” according to Mara Quill.
  Mara Quill | Mara Quill | according to | Ana Duarte said, “It is open,” | mixed, according-to
  Ana Duarte | Ana Duarte | said | It is open, | direct, cue-before

“It is open,” Ana Duarte said, according to Mara Quill.
  Mara Quill | Mara Quill | according to | “It is open,” Ana Duarte said | mixed, according-to
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after

“It is open” and old, according to Mara Quill.
  Mara Quill | Mara Quill | according to | “It is open” and old | mixed, according-to

“It is open”; according to Mara Quill.
  Mara Quill | Mara Quill | according to | “It is open” | mixed, according-to

According to Mara Quill and Ana Duarte, it is open.
  Mara Quill and Ana Duarte | Mara Quill and Ana Duarte | According to | it is open | indirect, according-to

According to Mara Quill.

According to “oak” it is open.

It is open, according to Mara Quill, and old, according to Ana Duarte.
  Mara Quill | Mara Quill | according to | It is open … and old, according to Ana Duarte | indirect, according-to

It is open according, to Mara Quill.

The “oak” is old, according to Mara Quill.
  Mara Quill | Mara Quill | according to | The “oak” is old | mixed, according-to

“The gate is open”, according to Ana Duarte.
  Ana Duarte | Ana Duarte | according to | The gate is open | direct, according-to

“Oak”, an old word, is safe, according to Mara Quill.
  Mara Quill | Mara Quill | according to | “Oak”, an old word, is safe | mixed, according-to

According to Mara Quill, who was there, the bridge is open.
  Mara Quill | Mara Quill | According to | the bridge is open | indirect, according-to

According to Mara Quill, whose bridge it is, it is open.
  Mara Quill | Mara Quill | According to | it is open | indirect, according-to
`),
)('according-to, the preposition at the beginning, in the middle or at the end: %s', check)

test.each(
  cases(`
Bands saying it was open left.

Ana Duarte left the hall, basking and saying it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, clause-after

Ana Duarte left the hall, inn saying it was open.

Mara Quill, the mayor, closed the bridge, an old one, saying that it was unsafe.
  Mara Quill | Mara Quill, the mayor | saying | it was unsafe | indirect, participle

Mara Quill, the mayor, who closed the bridge, left, saying that it was unsafe.
  Mara Quill | Mara Quill, the mayor, who closed the bridge | saying | it was unsafe | indirect, participle

Ana Duarte, the mayor, left the hall, adding it was open.
  Ana Duarte | Ana Duarte, the mayor | adding | it was open | indirect, participle

Ana Duarte left the hall — saying it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte left the hall by saying it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte left the hall while saying it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte left the hall in saying it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte left the hall saying it was open.

Ana Duarte left the hall, saying.

In the hall, saying it was open, Ana Duarte left.

Saying it was open, Ana Duarte left.

Ana Duarte left the hall, walking that it was open.

Ana Duarte left the hall, saying it was open — and it rained.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Mara Quill left, pointing out that it was open.
  Mara Quill | Mara Quill | pointing out | it was open | indirect, participle

The council issued a statement saying that it was open.
  The council | The council | saying | it was open | indirect, participle

Mara Quill later issued a statement saying that it was open.
  Mara Quill | Mara Quill | saying | it was open | indirect, participle

Mara Quill read a statement saying that it was open.

The council issued a flag saying that it was open.

The council issued it, and a statement saying that it was open fell.

The council read a statement saying that a rule was issued.

The council issued a flag saying that a statement was old.
`),
)('participle, an adverbial clause in -ing with the subject of the sentence: %s', check)

test.each(
  cases(`
Mayor “oak” fell.

Called “oak” it fell.

The ringer called it “oak.”
  The ringer | The ringer | called | it “oak.” | mixed, marked-words

Ana Duarte, band and called it “oak.”
  Ana Duarte | Ana Duarte | called | it “oak.” | mixed, marked-words

Ana Duarte called it “oak” “ash” and left.
  Ana Duarte | Ana Duarte | called | it “oak” “ash” and left | mixed, marked-words

Ana Duarte called Mara Quill “open.”
  Ana Duarte | Ana Duarte | called | Mara Quill “open.” | mixed, marked-words

Ana Duarte called; it was “open.”

Ana Duarte called. It was “open.”

Ana Duarte called — it was “open.”

Ana Duarte said the gate which Mara Quill called “open” fell.
  Ana Duarte | Ana Duarte | said | the gate which Mara Quill called “open” fell | mixed, clause-after
  Mara Quill | Mara Quill | called | “open” fell | mixed, marked-words

Ana Duarte, calling Mara Quill “open,” left.
  Ana Duarte | Ana Duarte | calling | Mara Quill “open,” left | mixed, participle

Ana Duarte left, reading “open” and old.

Ana Duarte saw a sheet reading in part the oak “open.”

Ana Duarte rose and called it “open.”
  Ana Duarte | Ana Duarte | called | it “open.” | mixed, marked-words

Ana Duarte rose by calling it “open.”
  Ana Duarte | Ana Duarte | calling | it “open.” | mixed, participle

Ana Duarte rose to describe it as “open.”
  Ana Duarte | Ana Duarte | describe | it as “open.” | mixed, marked-words

The gate was called “open.”

The gate has been called “open.”

Mara Quill was calling it “open.”
  Mara Quill | Mara Quill | calling | it “open.” | mixed, marked-words

They call it “open.”
  null | They | call | it “open.” | mixed, marked-words

Sailors call it “open.”
  Sailors | Sailors | call | it “open.” | mixed, marked-words

The call was “open.”

Ana Duarte described it as “open,” then left.
  Ana Duarte | Ana Duarte | described | it as “open,” then left | mixed, marked-words

Ana Duarte described it as “open”; she left.
  Ana Duarte | Ana Duarte | described | it as “open” | mixed, marked-words

Ana Duarte described it as “open” — she left.
  Ana Duarte | Ana Duarte | described | it as “open” | mixed, marked-words

Ana Duarte called the film “The Gate” old.

Ana Duarte called it “old” and “open.”
  Ana Duarte | Ana Duarte | called | it “old” and “open.” | mixed, marked-words

Ana Duarte likened it to an “oak” tree and left.
  Ana Duarte | Ana Duarte | likened | it to an “oak” tree and left | mixed, marked-words

Ana Duarte was describing it as “old.”
  Ana Duarte | Ana Duarte | describing | it as “old.” | mixed, marked-words

Mara Quill found a “bee” in the hall.

Mara Quill called it “a wreck” and said it was open.
  Mara Quill | Mara Quill | called | it “a wreck” | mixed, marked-words
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

Mara Quill called it “a wreck” and a mess.
  Mara Quill | Mara Quill | called | it “a wreck” and a mess | mixed, marked-words

Mara Quill stated at the hall that she found rain “dull.”
  Mara Quill | Mara Quill | stated | she found rain “dull.” | mixed, clause-after
`),
)('marked-words, some quoted words inside the object or complement of a verb: %s', check)

test.each(
  cases(`
Ana Duarte left to say it was open.

Ana Duarte and Mara Quill said that it was open.
  Ana Duarte and Mara Quill | Ana Duarte and Mara Quill | said | it was open | indirect, clause-after

The Ring said that it was open.
  Ring | The Ring | said | it was open | indirect, clause-after

Sand said that it was open.
  Sand | Sand | said | it was open | indirect, clause-after

Ana Duarte said the gate with “oak” that fell was open.
  Ana Duarte | Ana Duarte | said | the gate with “oak” that fell was open | mixed, clause-after

Ana Duarte said the “oak” gate that fell was open.
  Ana Duarte | Ana Duarte | said | the “oak” gate that fell was open | mixed, clause-after

Ana Duarte said years ago that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte said the gate fell some long years ago.
  Ana Duarte | Ana Duarte | said | the gate fell some long years ago | indirect, clause-after

Ana Duarte said the long gate fell ago.
  Ana Duarte | Ana Duarte | said | the long gate fell ago | indirect, clause-after

Ana Duarte said Monday the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte said in May the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte said — it was open.

Ana Duarte said that it was open, and Mara Quill said that it was old.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after
  Mara Quill | Mara Quill | said | it was old | indirect, clause-after

Ana Duarte said that it was open, and sending aid.
  Ana Duarte | Ana Duarte | said | it was open, and sending aid | indirect, clause-after

Ana Duarte said that it was open, and announcements fell.
  Ana Duarte | Ana Duarte | said | it was open, and announcements fell | indirect, clause-after

Ana Duarte said that it was open, and seditious.
  Ana Duarte | Ana Duarte | said | it was open, and seditious | indirect, clause-after

Mara Quill, who said that it was open, left.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

Mara Quill, who said that it was open — and left.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

The gate is open, said Mara Quill, who is the mayor.
  Mara Quill | Mara Quill | said | The gate is open | indirect, cue-at-end

When the gate is open, said Mara Quill was wrong.

What the gate is, said Mara Quill.
  Mara Quill | Mara Quill | said | What the gate is | indirect, cue-at-end

Ana Duarte told Mara Quill the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte told the mayor the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte told them the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte told her the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte told reporters the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte told Lake TV News on Monday the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte said on Monday the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte said on oak the gate was open.
  Ana Duarte | Ana Duarte | said | on oak the gate was open | indirect, clause-after

Ana Duarte said two years ago the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte said late Monday the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte said the gate was built years ago.
  Ana Duarte | Ana Duarte | said | the gate was built years ago | indirect, clause-after

Ana Duarte said, smiling.

Ana Duarte said Monday, smiling.

Ana Duarte said Monday; it rained.

Ana Duarte said it was known that the gate was open.
  Ana Duarte | Ana Duarte | said | it was known that the gate was open | indirect, clause-after

Ana Duarte said sailors had known that the gate was open.
  Ana Duarte | Ana Duarte | said | sailors had known that the gate was open | indirect, clause-after

Ana Duarte said her board of wardens chose at last to take no part in the odd plan that the council had.
  Ana Duarte | Ana Duarte | said | her board of wardens chose at last to take no part in the odd plan that the council had | indirect, clause-after

Ana Duarte said the letter did not tell of the plan that the council had.
  Ana Duarte | Ana Duarte | said | the letter did not tell of the plan that the council had | indirect, clause-after

Ana Duarte told a meeting in the hall at the end of the second long day of talks there that the gate was open.
  Ana Duarte | Ana Duarte | told | the gate was open | indirect, clause-after

Ana Duarte liked the plan just announced by the council of Oak.

The plan, said by some to be old, fell.

Ana Duarte said by May the gate would open.
  Ana Duarte | Ana Duarte | said | by May the gate would open | indirect, clause-after

“It is open,” Ana Duarte said in response to demands for a gate.
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after

Ana Duarte said in a letter to the council she expects a gate.
  Ana Duarte | Ana Duarte | said | in a letter to the council she expects a gate | indirect, clause-after

Ana Duarte said it hired a clerk to help it with the possible sale of the old gate, “if a fair price can be had.”
  Ana Duarte | Ana Duarte | said | it hired a clerk to help it with the possible sale of the old gate, “if a fair price can be had.” | mixed, clause-after

The gate was paid for in part by the United States of old.

Ana Duarte said in a letter to the council on Monday that the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte wrote the book.

Ana Duarte wrote that the gate was open.
  Ana Duarte | Ana Duarte | wrote | the gate was open | indirect, clause-after

Ana Duarte reports the gate.

Ana Duarte reports that the gate was open.
  Ana Duarte | Ana Duarte | reports | the gate was open | indirect, clause-after

The reports that the gate was open were old.

Ana Duarte wants to say the gate was open.

Ana Duarte wants to say that the gate was open.
  Ana Duarte | Ana Duarte | say | the gate was open | indirect, clause-after

Ana Duarte was saying that the gate was open.
  Ana Duarte | Ana Duarte | saying | the gate was open | indirect, clause-after

Ana Duarte left the hall saying that the gate was open.

Ana Duarte was also asked that the gate was open.

Ana Duarte rose and said the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte rose and also said the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte also said the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

You ought to be told you are late.

Ana Duarte insisted that it was open, but added that it was old.
  Ana Duarte | Ana Duarte | insisted | it was open | indirect, clause-after
  Ana Duarte | Ana Duarte | added | it was old | indirect, clause-after

Ana Duarte insisted that it was open, and quickly added that it was old.
  Ana Duarte | Ana Duarte | insisted | it was open | indirect, clause-after
  Ana Duarte | Ana Duarte | added | it was old | indirect, clause-after

Ana Duarte insisted that it was open and added that it was old.
  Ana Duarte | Ana Duarte | insisted | it was open and added that it was old | indirect, clause-after

Ana Duarte insisted that it was open and condemned the raid.
  Ana Duarte | Ana Duarte | insisted | it was open | indirect, clause-after
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte insisted that it was open, and add that it was old.
  Ana Duarte | Ana Duarte | insisted | it was open, and add that it was old | indirect, clause-after

Ana Duarte insisted that it was open, then said that it was old.
  Ana Duarte | Ana Duarte | insisted | it was open | indirect, clause-after
  Ana Duarte | Ana Duarte | said | it was old | indirect, clause-after

Ana Duarte insisted that it was open, and then publicly condemned the raid.
  Ana Duarte | Ana Duarte | insisted | it was open | indirect, clause-after
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte insisted that it was open according to the law.
  the law | the law | according to | Ana Duarte insisted that it was open | indirect, according-to

Ana Duarte insisted that the gate fell according to the law and said it was open.
  the law | the law | according to | Ana Duarte insisted that the gate fell … and said it was open | indirect, according-to

Mara Quill said that the gate — an old one — was open.
  Mara Quill | Mara Quill | said | the gate — an old one — was open | indirect, clause-after

Mara Quill said that the gate — an old one — was open — and it rained.
  Mara Quill | Mara Quill | said | the gate — an old one — was open | indirect, clause-after

Mara Quill said that the gate was open — and it rained.
  Mara Quill | Mara Quill | said | the gate was open | indirect, clause-after

Edward Said said that the gate was open.
  Edward Said | Edward Said | said | the gate was open | indirect, clause-after

Ana Duarte met Edward Said and said that the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

The gate is open, said Mara Quill on Monday.
  Mara Quill | Mara Quill | said | The gate is open | indirect, cue-at-end

The gate is open, announced Mara Quill on Monday.
  Mara Quill | Mara Quill | announced | The gate is open | indirect, cue-at-end

The gate is open, the council announced on Monday.
  the council | the council | announced | The gate is open | indirect, cue-at-end

The gate is open, Ana Duarte said in a letter to the council.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end

Ana Duarte, who is the mayor, said Mara Quill was late.
  Ana Duarte | Ana Duarte, who is the mayor | said | Mara Quill was late | indirect, clause-after

Ana Duarte, mayor of Port Ellery, said Mara Quill was late.
  Ana Duarte | Ana Duarte, mayor of Port Ellery | said | Mara Quill was late | indirect, clause-after

Ana Duarte, mayor of Port Ellery, said Mara Quill lied.
  Ana Duarte | Ana Duarte, mayor of Port Ellery | said | Mara Quill lied | indirect, clause-after

Ana Duarte urged Mara Quill to open it.
  Ana Duarte | Ana Duarte | urged | to open it | indirect, clause-after

Ana Duarte urged Mara Quill in a letter.
  Ana Duarte | Ana Duarte | urged | Mara Quill in a letter | indirect, object-after

Duarte, who said Mara Quill “said that” it was open, left.
  Duarte | Duarte | said | Mara Quill “said that” it was open | mixed, clause-after

Ana Duarte left to insist the gate was open.

Ana Duarte reported the “oak” gate fell.
  Ana Duarte | Ana Duarte | reported | the “oak” gate fell | mixed, clause-after

Ana Duarte, who was there, said the same thing.
  Ana Duarte | Ana Duarte, who was there | said | the same thing | indirect, clause-after

At the gate he said that it was open.
  null | he | said | it was open | indirect, clause-after

The old one said that it was open.
  The old one | The old one | said | it was open | indirect, clause-after

Ana Duarte urged Mara Quill to open the gate.
  Ana Duarte | Ana Duarte | urged | to open the gate | indirect, clause-after

The bridge, said by some to be unsafe, fell.

The closure announced by the mayor was a surprise.

The gate, shut since May, will open, said Ana Duarte, who was there.
  Ana Duarte | Ana Duarte | said | The gate, shut since May, will open | indirect, cue-at-end

A new bridge would mean more work and less rain, noted Ana Duarte.
  Ana Duarte | Ana Duarte | noted | A new bridge would mean more work and less rain | indirect, cue-at-end

The board, set up in May, said the gate was late.
  The board, set up in May | The board, set up in May | said | the gate was late | indirect, clause-after

Ana Duarte said in a letter to all the members of the council of the town of Port Ellery on Monday that the gate was open.
  Ana Duarte | Ana Duarte | said | the gate was open | indirect, clause-after

Ana Duarte warned members of the council of the town of Port Ellery on Monday that the gate was open.
  Ana Duarte | Ana Duarte | warned | the gate was open | indirect, clause-after

It rained — Ana Duarte said that the gate — an old one — was open.
  Ana Duarte | Ana Duarte | said | the gate — an old one — was open | indirect, clause-after

Ana Duarte testifies that the gate was open.
  Ana Duarte | Ana Duarte | testifies | the gate was open | indirect, clause-after

Ana Duarte was declaring that the gate was open.
  Ana Duarte | Ana Duarte | declaring | the gate was open | indirect, clause-after

Mara Quill added, however, that the bridge is open.
  Mara Quill | Mara Quill | added | the bridge is open | indirect, clause-after

Mara Quill said, however, the bridge is open.
  Mara Quill | Mara Quill | said | the bridge is open | indirect, clause-after

Mara Quill said, in May, the bridge is open.

Mara Quill said, however it rained, that the bridge is open.

Officials say the bridge is open.
  Officials | Officials | say | the bridge is open | indirect, clause-after

Mara Quill added she was glad.
  Mara Quill | Mara Quill | added | she was glad | indirect, clause-after

Mara Quill added it to the list.

Mara Quill added a rule she had read.

Mara Quill added the rule when it was open.

Mara Quill confirmed the bridge was open.
  Mara Quill | Mara Quill | confirmed | the bridge was open | indirect, clause-after

Mara Quill confirmed the fall of the bridge.

Mara Quill confirmed the bridge last May.

Mara Quill confirmed was right.

Mara Quill tweeted she was glad.
  Mara Quill | Mara Quill | tweeted | she was glad | indirect, clause-after

Mara Quill tweeted a picture Ana Duarte had made.

The storm reported in May, has passed.

The storm reported on Monday has passed.

A study found that the bridge is open.
  A study | A study | found | the bridge is open | indirect, clause-after

A study found the bridge unsafe.

A study found a note that said it was open.
  a note | a note | said | it was open | indirect, clause-after

Many of those she found said it was open.

The poll found most sailors thought it was open.
  most sailors | most sailors | thought | it was open | indirect, clause-after

The council’s last confirmed visit was in May.

Mara Quill confirmed the bridge is open, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | Mara Quill confirmed the bridge is open | indirect, cue-at-end

Mara Quill said the bridge is open, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | Mara Quill said the bridge is open | indirect, cue-at-end
  Mara Quill | Mara Quill | said | the bridge is open | indirect, clause-after

Mara Quill said the bridge is open, Ana Duarte says.
  Ana Duarte | Ana Duarte | says | Mara Quill said the bridge is open | indirect, cue-at-end
  Mara Quill | Mara Quill | said | the bridge is open | indirect, clause-after

Mara Quill told the council that the bridge is open, said Ana Duarte.
  Ana Duarte | Ana Duarte | said | Mara Quill told the council that the bridge is open | indirect, cue-at-end
  Mara Quill | Mara Quill | told | the bridge is open | indirect, clause-after

Mara Quill told the council that the bridge is open, Ana Duarte said on Monday.
  Ana Duarte | Ana Duarte | said | Mara Quill told the council that the bridge is open | indirect, cue-at-end
  Mara Quill | Mara Quill | told | the bridge is open | indirect, clause-after

Mara Quill told the council that the bridge is open, and Ana Duarte said so.
  Mara Quill | Mara Quill | told | the bridge is open | indirect, clause-after
  Ana Duarte | Ana Duarte | said | so | indirect, clause-after

Mara Quill, Ana Duarte said, confirmed the bridge is open.
  Mara Quill | Mara Quill, Ana Duarte said | confirmed | the bridge is open | indirect, clause-after

A sailor who asked not to be named said it was open.
  A sailor who asked not to be named | A sailor who asked not to be named | said | it was open | indirect, clause-after

Value added tax was paid.

Lake TV quoted Mara Quill as saying that it was open.
  Mara Quill | Mara Quill | saying | it was open | indirect, clause-after

Mara Quill was quoted as saying that it was open.
  Mara Quill | Mara Quill | saying | it was open | indirect, clause-after

Mara Quill heard sailors saying that it was open.

Mara Quill quoted as saying that it was open.
  Mara Quill | Mara Quill | saying | it was open | indirect, participle

They were saying that it was open.
  null | They | saying | it was open | indirect, clause-after

Mara Quill has been saying that it was open.
  Mara Quill | Mara Quill | saying | it was open | indirect, clause-after

The rains are continuing in the hills that Ana Duarte saw.

Mara Quill pointed out that it was open.
  Mara Quill | Mara Quill | pointed out | it was open | indirect, clause-after

Mara Quill pointed out a seal in the harbour.

Mara Quill said it was old, and pointed out that it was open.
  Mara Quill | Mara Quill | said | it was old | indirect, clause-after
  Mara Quill | Mara Quill | pointed out | it was open | indirect, clause-after

Banner Oak said it was open.
  Banner Oak | Banner Oak | said | it was open | indirect, clause-after

A banner at Oak said it was open.

Mara Quill, who will sign it, said it was open.
  Mara Quill | Mara Quill, who will sign it | said | it was open | indirect, clause-after

A sailor who signs the rules said it was open.
  A sailor who signs the rules | A sailor who signs the rules | said | it was open | indirect, clause-after

Sen. Mara Quill, D-Vt., said it was open.
  Mara Quill | Sen. Mara Quill, D-Vt. | said | it was open | indirect, clause-after

Mara Quill, of Oak Hill, Minn., said it was open.
  Mara Quill | Mara Quill, of Oak Hill, Minn. | said | it was open | indirect, clause-after

Sailors say it’s open.
  Sailors | Sailors | say | it’s open | indirect, clause-after

Sailors say there’s no bridge.
  Sailors | Sailors | say | there’s no bridge | indirect, clause-after

Mara Quill told the council that the bridge, Ana Duarte said, is open.
  Mara Quill | Mara Quill | told | the bridge, Ana Duarte said, is open | indirect, clause-after

Mara Quill, with a flag, said it was open.
  Mara Quill | Mara Quill, with a flag | said | it was open | indirect, clause-after

Signs at Oak said it was open.

Mara Quill said not all of it was open.
  Mara Quill | Mara Quill | said | not all of it was open | indirect, clause-after

Lake TV quoted Ana Duarte, the mayor, as saying that it was open.
  Ana Duarte | Ana Duarte, the mayor | saying | it was open | indirect, clause-after

Mara Quill confirmed Hewitt’s rule.

Sailors point out that it was open.
  Sailors | Sailors | point out | it was open | indirect, clause-after

Ferries continue to run, and prices continue rising.

Ana Duarte continues that the bridge is open.
  Ana Duarte | Ana Duarte | continues | the bridge is open | indirect, clause-after

The crews maintain the bridge for Port Ellery.

The crews maintain the bridge is safe.
  The crews | The crews | maintain | the bridge is safe | indirect, clause-after

“It is open,” the crews maintain.
  the crews | the crews | maintain | It is open, | direct, tag-after

They were continuing the walk and maintaining pace.
`),
)('clause-after, a that-clause, with or without its that, behind a verb: %s', check)

test.each(
  cases(`
The gate is open, Ana Duarte told “Oak” hosts on air.
  Ana Duarte | Ana Duarte | told | Oak | direct, cue-before

The gate is open, said Mara Quill that day.

The gate is open, said Mara Quill, smiling.
  Mara Quill | Mara Quill | said | The gate is open | indirect, cue-at-end

The gate is open, Mara Quill announced on Monday they left.
  Mara Quill | Mara Quill | announced | they left | indirect, clause-after

The gate is open, Mara Quill announced at noon Monday
  Mara Quill | Mara Quill | announced | The gate is open | indirect, cue-at-end

The gate was edged oak, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The gate was edged oak | indirect, cue-at-end

The red oak gate, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The red oak gate | indirect, cue-at-end

The seaside oak gate, Ana Duarte said.

Gates stay open, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | Gates stay open | indirect, cue-at-end

The gate is open, Ana Duarte said “oak” then.
  Ana Duarte | Ana Duarte | said | oak | direct, cue-before

The bridge fell on Monday, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The bridge fell on Monday | indirect, cue-at-end

The bridge fell, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The bridge fell | indirect, cue-at-end

Bridges fell, Ana Duarte said.

The old bridge, Ana Duarte said.

In the town the gate is open, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | In the town the gate is open | indirect, cue-at-end

Asked if the gate is open, Ana Duarte said.

If the gate is open, Ana Duarte said.

The gate is open, city traders and wardens said.
  city traders and wardens | city traders and wardens | said | The gate is open | indirect, cue-at-end

The gate is open, it creaks and wardens said.

By May, the gate will be open, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | By May, the gate will be open | indirect, cue-at-end

Although it rained, after the vote, Ana Duarte said.

The gate, Ana Duarte said, is open.
  Ana Duarte | Ana Duarte | said | The gate … is open | indirect, cue-at-end

The gate, said Ana Duarte, is open.
  Ana Duarte | Ana Duarte | said | The gate … is open | indirect, cue-at-end

Ana Duarte, the mayor, said the gates, shut in May, were open.
  Ana Duarte | Ana Duarte, the mayor | said | the gates, shut in May, were open | indirect, clause-after

Ana Duarte, the mayor, said the gates, were open.
  Ana Duarte | Ana Duarte, the mayor | said | the gates, were open | indirect, clause-after

In any event, said Ana Duarte, the gate is open.
  Ana Duarte | Ana Duarte | said | In any event … the gate is open | indirect, cue-at-end

The gate has opened, said Ana Duarte, mayor of the town, adding that the bridge is next.
  Ana Duarte | Ana Duarte | said | The gate has opened | indirect, cue-at-end
  Ana Duarte | Ana Duarte | adding | the bridge is next | indirect, participle

The gate has opened, Ana Duarte said, adding that the bridge is next.
  Ana Duarte | Ana Duarte | said | The gate has opened | indirect, cue-at-end
  Ana Duarte | Ana Duarte | adding | the bridge is next | indirect, participle

A letter sent by Ana Duarte, the mayor of the town, said that it fell.
  A letter sent by Ana Duarte, the mayor of the town | A letter sent by Ana Duarte, the mayor of the town | said | it fell | indirect, clause-after

The gate is open, according to the Oak Tea and Coffee Association.
  Oak Tea and Coffee Association | the Oak Tea and Coffee Association | according to | The gate is open | indirect, according-to

The gates have opened, Ana Duarte, the mayor of the town, told the council.
  Ana Duarte | Ana Duarte, the mayor of the town | told | The gates have opened | indirect, cue-at-end

The gate has opened, said the head of the board, Ana Duarte.
  Ana Duarte | the head of the board, Ana Duarte | said | The gate has opened | indirect, cue-at-end

The council left, Ana Duarte said, and went home.
  Ana Duarte | Ana Duarte | said | The council left … and went home | indirect, cue-at-end

The Lake Police said they left. The gate by the lane is open, they said.
  Lake Police | The Lake Police | said | they left | indirect, clause-after
  Lake Police | they | said | The gate by the lane is open | indirect, cue-at-end

The gate is open, Ana Duarte said Monday.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end

The gate is open, Ana Duarte said they left.
  Ana Duarte | Ana Duarte | said | they left | indirect, clause-after

The gate is “open” and old, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The gate is “open” and old | mixed, cue-at-end

The gate named oak, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The gate named oak | indirect, cue-at-end

Ana Duarte said that the gate is open, Mara Quill said.
  Mara Quill | Mara Quill | said | Ana Duarte said that the gate is open | indirect, cue-at-end
  Ana Duarte | Ana Duarte | said | the gate is open | indirect, clause-after

..., Ana Duarte said, is open.

The gate is open, Ana Duarte said, and the mayor said it is safe.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end
  the mayor | the mayor | said | it is safe | indirect, clause-after

The gate is open, Ana Duarte said, after the vote.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end

The gate is open, Ana Duarte said, smiling at the sailors.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end

The gate is open, Ana Duarte said, which helps the sailors.
  Ana Duarte | Ana Duarte | said | The gate is open … which helps the sailors | indirect, cue-at-end

By May, the gate will be open, said Lake Ferries, which owns the ferries.
  Lake Ferries | Lake Ferries | said | By May, the gate will be open | indirect, cue-at-end

The gate is open, said Ana Duarte, the owner of the ferries.
  Ana Duarte | Ana Duarte | said | The gate is open | indirect, cue-at-end

The “old” gate, Ana Duarte said, is open.
  Ana Duarte | Ana Duarte | said | The “old” gate … is open | mixed, cue-at-end

Ferries carried more sailors, slightly above the number reported in May, the harbour board said.
  the harbour board | the harbour board | said | Ferries carried more sailors, slightly above the number reported in May | indirect, cue-at-end

The gate is open, most city traders and wardens said.
  most city traders and wardens | most city traders and wardens | said | The gate is open | indirect, cue-at-end

The gate is open, city traders and staff said.
  city traders and staff | city traders and staff | said | The gate is open | indirect, cue-at-end

The bridge, Mara Quill said, however, is open.
  Mara Quill | Mara Quill | said | The bridge … is open | indirect, cue-at-end

The bridge is open, Mara Quill said, however.
  Mara Quill | Mara Quill | said | The bridge is open | indirect, cue-at-end

The bridge is open, sailors who asked not to be named said.
  sailors who asked not to be named | sailors who asked not to be named | said | The bridge is open | indirect, cue-at-end

Over the years rain has made it old, Mara Quill said.
  Mara Quill | Mara Quill | said | Over the years rain has made it old | indirect, cue-at-end

If it falls we will leave and will not be seen, Mara Quill said.
  Mara Quill | Mara Quill | said | If it falls we will leave and will not be seen | indirect, cue-at-end

When it was old, Mara Quill said.

Since it was old, Mara Quill said.

The bridge is open, police and fire officials said.
  police and fire officials | police and fire officials | said | The bridge is open | indirect, cue-at-end

Rain fell, wind stopped and sailors said it was open.
  sailors | sailors | said | it was open | indirect, clause-after

Most of it is for boats for hire, Mara Quill, the mayor, said.
  Mara Quill | Mara Quill, the mayor | said | Most of it is for boats for hire | indirect, cue-at-end

It’s open, Mara Quill said.
  Mara Quill | Mara Quill | said | It’s open | indirect, cue-at-end

Well now, Mara Quill said.

In May, rain destroyed it, Mara Quill said.
  Mara Quill | Mara Quill | said | In May, rain destroyed it | indirect, cue-at-end

It rained on the pier, the hall and a sailor said it was open.
  a sailor | a sailor | said | it was open | indirect, clause-after

It rained on the pier, big old grey hall doors and sailors said it was open.
  sailors | sailors | said | it was open | indirect, clause-after

The bridge is open, Port Ellery fire and harbour officials said.
  Port Ellery fire and harbour officials | Port Ellery fire and harbour officials | said | The bridge is open | indirect, cue-at-end
`),
)('cue-at-end, a comment clause behind or inside what is told: %s', check)

test.each(
  cases(`
Ana Duarte is accused.

Ana Duarte wants to condemn the raid.

Critics to condemn the raid left.

Ana Duarte saw the condemned bridge.

Ana Duarte heard of threatened raids.

Sellers vow revenge.
  Sellers | Sellers | vow | revenge | indirect, object-after

Ana Duarte saw an accused man.

On Monday condemned the raid.

Ana Duarte condemned the raid, the walk and the man who left.
  Ana Duarte | Ana Duarte | condemned | the raid, the walk and the man who left | indirect, object-after

Ana Duarte condemned the man, who left, and the raid.
  Ana Duarte | Ana Duarte | condemned | the man, who left | indirect, object-after

Ana Duarte condemned the raid.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte condemned the raid, which was old.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte condemned the raid, calling it “old.”
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after
  Ana Duarte | Ana Duarte | calling | it “old.” | mixed, participle

Ana Duarte condemned the raid, the gate and the walk.
  Ana Duarte | Ana Duarte | condemned | the raid, the gate and the walk | indirect, object-after

Ana Duarte condemned the raid — and left.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte condemned the raid; she left.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte condemned the raid and vowed revenge.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after
  Ana Duarte | Ana Duarte | vowed | revenge | indirect, object-after

Ana Duarte condemned the raid and said that it was old.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after
  Ana Duarte | Ana Duarte | said | it was old | indirect, clause-after

Ana Duarte condemned the raid and the walk.
  Ana Duarte | Ana Duarte | condemned | the raid and the walk | indirect, object-after

Ana Duarte condemned the raid but praised the walk.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after
  Ana Duarte | Ana Duarte | praised | the walk | indirect, object-after

Ana Duarte condemned the raid after the walk.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte, who condemned the raid, left.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

Ana Duarte, who also condemned the raid, left.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after

The raid condemned by Ana Duarte was old.

Ana Duarte could no longer defend the raid.

Critics condemn the raid.
  Critics | Critics | condemn | the raid | indirect, object-after

They condemn the raid.
  null | They | condemn | the raid | indirect, object-after

The condemned bridge fell.

Ana Duarte left an accused man.

Ana Duarte condemned.

Nobody liked the pledges the mayor made.

Ana Duarte rose and condemned the raid.
  Ana Duarte | Ana Duarte | condemned | the raid | indirect, object-after
`),
)('object-after, a noun phrase as the object of a verb of judging: %s', check)

test.each(
  cases(`
Many heard Ana Duarte’s oak — claim that it was open.

Many heard Ana Duarte’s claim that “it was open.”
  Ana Duarte | Ana Duarte | claim | “it was open.” | mixed, possessive-noun

Many heard Ana Duarte’s claim, that it was open.

Many heard Ana Duarte’s claim of this: “It was open.”
  Ana Duarte | Ana Duarte | claim | It was open. | direct, possessive-noun

Many heard Ana Duarte’s letter of “oak” that it was open.

Many heard a claim of the mayor that his claim that it was open fell.
  null | his | claim | it was open fell | indirect, possessive-noun

Many heard — engineer’s claim that it was open.
  engineer | engineer | claim | it was open | indirect, possessive-noun

Many heard his claim that it was open.
  null | his | claim | it was open | indirect, possessive-noun

Many heard the plan of his claim that it was open.
  null | his | claim | it was open | indirect, possessive-noun

Ana Duarte’s claim that it was open was old.
  Ana Duarte | Ana Duarte | claim | it was open was old | indirect, possessive-noun

Many heard Ana Duarte’s “oak” claim that it was open.

Many heard Ana Duarte’s long old oak claim that it was open.
  Ana Duarte | Ana Duarte | claim | it was open | indirect, possessive-noun

Many heard Ana Duarte’s claim: “It was open.”
  Ana Duarte | Ana Duarte | claim | It was open. | direct, possessive-noun

Many heard Ana Duarte’s claim, it was open.

Many heard Ana Duarte’s claim in the hall on Monday that it was open.
  Ana Duarte | Ana Duarte | claim | it was open | indirect, possessive-noun

Many heard Ana Duarte’s claim fell that it was open.

Many heard Ana Duarte’s claim of saying it was open.
  Ana Duarte | Ana Duarte | claim | it was open | indirect, possessive-noun

Many heard Ana Duarte’s oak that it was open.

Many heard Mayor of Port Ellery’s claim that it was open.
  Port Ellery | Mayor of Port Ellery | claim | it was open | indirect, possessive-noun

Many heard the mayor of Port Ellery’s claim that it was open.
  Port Ellery | Port Ellery | claim | it was open | indirect, possessive-noun

Many heard mayor Quill’s claim that it was open.
  Quill | mayor Quill | claim | it was open | indirect, possessive-noun

Many heard the very tall old engineer’s claim that it was open.
  the very tall old engineer | the very tall old engineer | claim | it was open | indirect, possessive-noun

Many doubted their long claim that it was open.
  null | their | claim | it was open | indirect, possessive-noun

Ana Duarte’s claim and Mara Quill’s tweet that it was open were old.
  Mara Quill | Mara Quill | tweet | it was open were old | indirect, possessive-noun

Many saw Ana Duarte’s bridge, saying it was open.
  Many | Many | saying | it was open | indirect, participle

Ana Duarte’s visit to the town drew a statement that it was open.

Many heard the big tall wet old engineer’s claim that it was open.
  the big tall wet old engineer | the big tall wet old engineer | claim | it was open | indirect, possessive-noun

Many heard Ana Duarte’s claim:

The council saw this, and sailors’ claims that the bridge was unsafe.
  sailors | sailors | claims | the bridge was unsafe | indirect, possessive-noun
`),
)('possessive-noun, a genitive with a noun of saying and its clause: %s', check)
