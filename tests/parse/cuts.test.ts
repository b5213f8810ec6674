import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

const read = (words: string) => parseReport(` date 2021-05-04 ${words}`)

/** Marks in every surrounding: `[text, what stands between them, what is told]`. */
test.each<[string, string[], string[]]>([
  ['“Oak,” she said.', ['Oak,'], []],
  ['"Oak," she said.', ['Oak,'], []],
  ['”Oak,” she said.', ['Oak,'], []],
  ['“Oak,“ she said.', ['Oak,'], []],
  ['(“oak”) [“elm”] {“ash”}', ['oak', 'elm', 'ash'], []],
  ['an “oak”-like tree — “elm”—and/“ash”', ['oak', 'elm', 'ash'], []],
  ['“She said ‘oak’ and “elm” then.”', ['She said ‘oak’ and “elm” then.', 'elm'], []],
  ['A 12" plank and a 6" one.', [], []],
  ['The 12" plank is “oak”.', ['oak'], []],
  ['The "12" ferry.', ['12'], []],
  ['He said "oak', [], ['opens and is never closed 25']],
  ['He said oak”', [], ['closes and was never opened 28']],
  ['He said oak".', [], ['closes and was never opened 28']],
  ['" oak"', [' oak'], []],
  ['“oak\n\n“elm”', ['oak', 'elm'], []],
  ['“oak “elm\n\n“ash”', ['oak “elm', 'ash'], ['opens and is never closed 22']],
  ['“oak\n\nWatch:\n\n“elm”', ['elm'], ['opens and is never closed 17']],
  ['“oak\n\nThe “elm”', ['elm'], ['opens and is never closed 17']],
  // What is glued: a curly mark says its side, unless its surroundings plainly say the contrary.
  ['She said“oak” then.', ['oak'], []],
  ['She said“ oak” then.', [' oak'], []],
  ['She said ”oak” then.', ['oak'], []],
  ['“The oak ”is old.', ['The oak '], []],
  ['(”oak”)', ['oak'], []],
  ['“Oak” ”elm”', ['Oak', 'elm'], []],
  ['The 12“oak” planks.', ['oak'], []],
  ['The 12”oak', [], ['closes and was never opened 23']],
  ['"The oak—"… she said.', ['The oak—'], []],
  ['"The oak" "is old"', ['The oak', 'is old'], []],
  ['"', [], ['opens and is never closed 17']],
  ['oak — A (@a) May 3, 2021"elm" is old', ['elm'], []],
  ['“oak\n\nelm”', [], ['opens and is never closed 17', 'closes and was never opened 26']],
])('marks: %j', (words, quotations, told) => {
  const records = read(words)
  expect(records.quotations.map(({ text }) => text)).toEqual(quotations)
  const unpaired = records.messages.map(({ reason, start }) => [reason, start] as const)
  expect(unpaired).toEqual(
    told.map((line) => {
      const [, what, start] = /^(.*) (\d+)$/.exec(line) ?? []
      return [`A double quotation mark ${what} in its paragraph`, Number(start)]
    }),
  )
})

/** Marks of other languages, and who says what stands between them. */
test.each<[string, string[], string | null]>([
  ['„Oak is dry“, Mara Quill said.', ['Oak is dry'], 'Mara Quill'],
  ['„Oak is dry,” Mara Quill said.', ['Oak is dry,'], 'Mara Quill'],
  ['Mara Quill said „oak“ and left. Rui Reis said „elm“.', ['oak', 'elm'], 'Mara Quill'],
  ['«Oak is dry,» Mara Quill said.', ['Oak is dry,'], 'Mara Quill'],
  ['Mara Quill said: «Oak is dry.»', ['Oak is dry.'], 'Mara Quill'],
  ['Mara Quill said: « Oak is dry. »', [' Oak is dry. '], 'Mara Quill'],
  ['Mara Quill said: «\u00a0Oak is dry.\u00a0»', ['\u00a0Oak is dry.\u00a0'], 'Mara Quill'],
  ['»Oak is dry,« Mara Quill said.', ['Oak is dry,'], 'Mara Quill'],
  ['Mara Quill said: «Oak is “dry”.»', ['Oak is “dry”.', 'dry'], 'Mara Quill'],
  ['„Oak „elm“ ash“, Mara Quill said.', ['Oak „elm“ ash', 'elm'], 'Mara Quill'],
  ['“Oak is dry,” Mara Quill said of «Elm».', ['Oak is dry,', 'Elm'], 'Mara Quill'],
  ['„Oak.\n\n„Elm“, Mara Quill said.', ['Oak.', 'Elm'], 'Mara Quill'],
])('marks of other languages: %j', (words, quotations, speaker) => {
  const records = read(words)
  expect(records.quotations.map(({ text }) => text)).toEqual(quotations)
  expect(records.attributions[0]?.speaker ?? null).toBe(speaker)
  expect(records.messages).toEqual([])
})

/** Marks that are read as none: the rule and what stands at its place. */
test.each([
  ["'Oak is dry,' Mara Quill said.", "quotation-single 'Oak"],
  ['‘Oak is dry,’ Mara Quill said.', 'quotation-single ‘Oak'],
  ["Mara Quill said 'oak is dry' and left.", "quotation-single 'oak"],
  ["Mara Quill said 'oak isn't dry'.", "quotation-single 'oak"],
  ['“Oak” is ‘elm’. It is ‘ash’.', 'quotation-single ‘elm’.'],
  ['&ldquo;Oak is dry,&rdquo; Mara Quill said.', 'text-entity &ldquo;Oak'],
  ['&quot;Oak is dry,&quot; Mara Quill said.', 'text-entity &quot;Oak'],
  ['&#8220;Oak is dry,&#8221; Mara Quill said.', 'text-entity &#8220;Oak'],
  ['â€œOak is dry,â€\u009d Mara Quill said.', 'text-entity â€œOak'],
  ["``Oak is dry,'' Mara Quill said.", 'text-entity ``Oak'],
])('odd marks: %j', (words, ruleAndPlace) => {
  const told = read(words).messages.map(({ ruleId, start }) => `${ruleId} ${words.slice(start - 17).split(' ', 1)[0]}`)
  expect(told).toEqual([ruleAndPlace])
})

test.each([
  'It rained in the ’90s.',
  "It rained in the '90s, the sailors' union said.",
  "The sailors' union and the clerks' union met.",
  "Rock 'n' roll at five o'clock, y'all.",
  "Give 'em the planks' weight.",
  '“She said ‘oak’ then.”',
  "It is Rui Reis's plank; Mara's is dry.",
  'Quill & Reis; AT&T; R&D.',
])('no odd marks: %j', (words) => {
  expect(read(words).messages).toEqual([])
})

test('sentences are found whole, however long they and their paragraph are', () => {
  const long = `The gate ${'of oak '.repeat(3000)}is open.`
  const cut = (words: string) => read(words).claims.map(({ text }) => text)
  expect(cut(long)).toEqual([long])
  expect(cut(`${long} Rain fell. ${long} Snow fell.`)).toEqual([long, 'Rain fell.', long, 'Snow fell.'])
  const many = Array.from({ length: 400 }, (_, i) => `Ferry ${i} left pier ${i} with planks of oak.`)
  expect(cut(many.join(' '))).toEqual(many)
})

/** Sentences, cut at the bars. */
test.each([
  // A blank line ends a sentence, whatever stands before it.
  'the gate\n\n|is open',
  'the gate\n \t\n|is open',
  'the gate\n\n\n|\n|is open',
  'The gate is open.\n\n|#oak',
  'The gate is open. #oak',

  // A number at the end.
  'They came to pier 9.| Rain fell.',
  'They came to pier 9.|  Rain fell.',
  'They came to pier 9.”| Rain fell.',
  'They came to pier 9.| “Rain fell.”',
  'They came to pier 9.| A band played.',
  'They came (of 19).| Rain fell.',
  'They came at (nr 19.)| Rain fell.',
  'It is pier 9. rain or not.',
  'See Fig. 2. Rain fell.',
  'See Art. 120. Rain fell.',
  'See Sec. 2 for the planks.',
  'See Vol. 3. Rain fell.',
  'It was smart.| 3 people came.',
  'See Fig. 2., pier 9.| Rain fell.',
  'See Fig. 2. Rain fell on pier 9.| Snow fell.',
  'They came to pier 9.| Rain fell on pier 10.| Snow fell.',

  // A time of day at the end.
  'They came at 5 p.m.| Rain fell.',
  'They came at 5 a.m.|  “Rain fell.”',
  'They came at 5 p.m.”| Rain fell.',
  'They came at 5 p.m.| The May fair was over.',
  'They came at 5 p.m.| In May rain fell.',
  ...['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].map(
    (day) => `They came at 5 p.m. ${day}day to the gate.`,
  ),
  ...['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'August', 'Sept', 'October', 'Nov', 'December'].map(
    (month) => `They came at 5 p.m. ${month} by ferry.`,
  ),
  ...['Eastern', 'Central', 'Mountain', 'Pacific', 'Greenwich'].map((zone) => `They came at 5 p.m. ${zone} time.`),

  'They came at 5 P.M.| Rain fell.',
  'They came at 5:30 A.M.| Mr. Reis left.',
  'They came at 5 P.M.| “Rain fell.”',
  'They came at 5 P.M. Monday.',
  'They came at 5 p.m. Sat. with planks.',
  'They came at 5 p.m. Lisbon time.',
  'They came at 5 P.M. Hawaii Standard Time.',
  'They came at 5 p.m. New Year’s Eve.',
  'They came at 5 P.M. EST by ferry.',
  'The 5 P.M. Ellery ferry left.',
  'The 5:30 p.m. Ellery ferry left.',
  'They took a 5 a.m. Ellery ferry.| Rain fell.',

  // An abbreviation at the end.
  ...'He She It They We His Her Its Their The This That These Those There But However When While If In After Before'
    .split(' ')
    .map((word) => `They left the U.S.| ${word} was dry.`),
  'They left the U.S.|   The gate is open.',
  'They left the “U.S.”| The gate is open.',
  'They left the U.S.| “The gate is open.”',
  'They left the U.S.| However, the gate is open.',
  'They left the U.S.| It’s open.',
  'They left the U.S. The Hague sent planks.',
  'It was Oak v. The town.',
  'It was Oak vs. the town.',

  // What the parser cuts off and belongs to a sentence: an office's name, a tail without words, a number, a tag.
  ...'Det Sgt Cpl Lt Capt Col Gen Maj Cmdr Sen Rep Gov Rev Hon Supt Insp Ofc Dep Atty Amb Adm Pvt'
    .split(' ')
    .flatMap((office) => [`${office}. Mara Quill came.`, `On Monday ${office}. Quill came to the gate.`]),
  ...'Com Comm Pfc Spc Bp Ens Lieut Reps Sens Gens Drs Asst'
    .split(' ')
    .map((office) => `They met ${office}. Quill there.`),
  'They met Com. & Adm. Quill there.',
  'Quill Bros. & Sons closed.',
  'They spoke of NextDet.| Rain fell.',

  // A number or letter to what it counts.
  ...'pp Pp vol Vol vols ch chap para figs fig sec apt Apt Ste Rm Bldg Hwy Rte Flt Ep tel nr eqs nos Nos'
    .split(' ')
    .map((word) => `They saw ${word}. 12 of it.`),
  ...'No Art Ex App Prop Dist approx est ed ext max min'.split(' ').map((word) => `They saw ${word}. 12 of it.`),
  'Flt. 93 left late.',
  'See pp. 4-5 of it.',
  'They met in Apt. B there.',
  'See vol. II of it.',
  'It is in vol. 4.| Rain fell.',
  'Gate no. 3 is open.',
  'She has an apt.| He has none.',
  'She has an apt.| 3 people came.',
  'She ate the fig.| 3 people came.',
  'They love art.| 3 people came.',
  'She said no.| 3 people came.',

  // A mark inside a name.
  'Yahoo! News reported it.',
  'He works at Yahoo! Finance in Ellery.',
  'She watches E! News at night.',
  'Hello! Magazine printed it.',
  'Which? Magazine printed it.',
  'Who? Weekly is a podcast.',
  'Yum! Brands fell.',
  'Yahoo!| The firm fell.',
  'They won!| Nobody knew.',
  'Where is it?| News came late.',
  'Where is Ellery?| News came late.',
  'Really?| News came late.',
  'They met Cpl. Li.| Rain fell.',
  'They spoke with Cpl. Quill on Monday.| Rain fell.',
  'They saw the Cpl.| 12 people of Ellery came.',
  'The gate is open. https://t.co/abc',
  'The gate is open! 👍 http://a.example/b',
  'The gate is open. pic.twitter.com/abc',
  'The gate is open. @maraquill',
  'The gate is open. 👍',
  'The gate is open.| 12 people came.',
  'It is pier No. 12.| Rain fell.',
  'It is piers Nos. 12 and 13.',
  'It is pier No. 12 of them.| 13 people came.',
  'The answer was No.| Pier 12 is dry.',
  '….The gate is open.| Rain fell.',
  '?! The gate is open.| Rain fell.',
  '“Since when?” Paul Reis asked.| Rain fell.',
  '“Since when!” Paul Reis asked.',
  '"Since when?" Paul J. O’Reis-Melo asked.',
  '“Since when?”| Paul Reis came.',
  '“Since when?”| Paul Reis said that rain fell.',
  '“Since when?”| In 2020 Paul Reis asked.',
  '“Since when?”| People like Paul Reis asked.',
  '“Since when.”| Paul Reis asked.',
  'They asked “since when?” then.| Paul Reis asked.',
  'They asked when?| Paul Reis asked.',
  `“Since when?” Paul Reis asked ${'of '.repeat(34)}x.`,
  `“Since when?”| Paul Reis asked ${'of '.repeat(34)}xx.`,
])('sentences: %j', (marked) => {
  expect(read(marked.replaceAll('|', '')).claims.map(({ text }) => text)).toEqual(
    marked
      .split('|')
      .map((sentence) => sentence.trim())
      .filter(Boolean),
  )
})

/** The words of a tweet, in which blank lines stand. */
test.each([
  'The gate\n\n|is open',
  'The gate is open.\n\n\n|#oak',
  'The gate is open.\n \t\n|#oak',
  'The gate is open.\n#oak',
])('sentences of a tweet: %j', (marked) => {
  const { claims } = read(`She wrote:\n\n${marked.replaceAll('|', '')} — A (@a) May 3, 2021`)
  expect(claims.slice(1).map(({ text }) => text)).toEqual(marked.split('|').map((sentence) => sentence.trim()))
})

test('a speech goes on in the next paragraph where that begins with a mark', () => {
  const { quotations } = read('“Oak.\n\n“Elm.”\n\n“Ash.”')
  expect(quotations.map(({ text, continues }) => [text, continues])).toEqual([
    ['Oak.', true],
    ['Elm.', false],
    ['Ash.', false],
  ])
})

test('a sentence goes on behind more blanks than are read at once', () => {
  const [claim, ...others] = read(`The gate ${' '.repeat(9000)}is open.`).claims
  expect(claim?.text).toMatch(/^The gate\s+is open\.$/)
  expect(others).toEqual([])
})
