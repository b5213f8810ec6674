import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'

const read = (words: string) => parseReport(` date 2021-05-04 ${words}`).claims
const hedgesIn = (words: string) => read(words).flatMap(({ hedges }) => hedges)

const being = ['is', 'are', 'was', 'were']

/** Every hedge there is, by its kind. */
const hedges: Record<string, string[]> = {
  hearsay: [
    ...['reportedly', 'purportedly', 'supposedly', 'unconfirmed'],
    ...['rumoured', 'rumored', 'rumoured to', 'rumored to'],
    ...being.flatMap((is) =>
      ['said', 'reported', 'thought', 'believed', 'understood'].flatMap((told) =>
        ['to', 'to be', 'to have'].map((to) => `${is} ${told} ${to}`),
      ),
    ),
  ],
  belief: [
    ...['I', 'we'].flatMap((who) =>
      ['think', 'thought', 'believe', 'believed', 'guess', 'suppose', 'assume', 'feel', 'suspect', 'expect'].map(
        (verb) => `${who} ${verb}`,
      ),
    ),
    ...['believes', 'believed', 'thinks', 'assumes'],
    ...['in my view', 'in our view', 'in my opinion', 'in our opinion'],
  ],
  likelihood: ['probably', 'presumably', 'likely', 'unlikely', 'in all likelihood'],
  possibility: [
    ...['may', 'might', 'could', 'perhaps', 'maybe', 'possibly', 'potentially', 'conceivably'],
    ...['Perhaps', 'Maybe', 'Possibly'],
  ],
  appearance: [
    ...['seemingly', 'apparently', 'evidently', 'ostensibly', 'look like', 'looks like'],
    ...['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared'].flatMap((verb) =>
      ['to', 'to be', 'to have', 'that', 'as if', 'like'].map((to) => `${verb} ${to}`),
    ),
    ...['claim', 'claims', 'claimed', 'claiming', 'purport', 'purports', 'purported', 'purporting'].flatMap((verb) =>
      ['be', 'show', 'have'].map((be) => `${verb} to ${be}`),
    ),
  ],
  accusation: [
    ...['accused of', 'alleged', 'allegedly', 'stand accused of', 'stands accused of'],
    ...[...being, 'been', 'being'].map((is) => `${is} accused of`),
    ...[...being, 'been'].flatMap((is) =>
      ['suspected of', 'suspected with', 'charged of', 'charged with'].map((what) => `${is} ${what}`),
    ),
  ],
}

test.each(Object.entries(hedges).flatMap(([kind, all]) => all.map((hedge) => [hedge, kind])))(
  '%s: %s',
  (text, kind) => {
    expect(hedgesIn(`The oak ${text} elm.`)).toMatchObject([{ text, kind }])
  },
)

test.each([
  ['The gate may 3 times open.', []],
  ['The gate opens in May.', []],
  ['Might and Could are ferries.', []],
  ['Reportedly it moved.', ['Reportedly']],
  ['He said: Perhaps it moved.', ['Perhaps']],
  ['They thinks, he think.', ['thinks']],
  ['It was said that it moved.', []],
  ['They accused him.', []],
  ['Mayor Duarte, unlikelyhood, couldn and almighty.', []],
  ['It seems true.', []],
  ['It is likely, I think, that it seems to have moved.', ['likely', 'I think', 'seems to have']],
  ['I believed he was believed to be there.', ['I believed', 'was believed to be']],
])('the hedges in %j', (words, found) => {
  expect(hedgesIn(words).map(({ text }) => text)).toEqual(found)
})

test.each<[string, [string, number | null, string | null | undefined][]]>([
  [
    'It may rain. “It could snow,” said Ana Duarte. “It might hail,” said Rui Melo. It probably will.',
    [
      ['may', null, undefined],
      ['could', 0, 'Ana Duarte'],
      ['might', 1, 'Rui Melo'],
      ['probably', null, undefined],
    ],
  ],
  // Two attributions of one speaker are two.
  [
    '“It may rain,” Ana Duarte said, and Ana Duarte added: “It may snow.”',
    [
      ['may', 0, 'Ana Duarte'],
      ['may', 1, 'Ana Duarte'],
    ],
  ],
  // The word that attributes may be the hedge itself.
  ['Ana Duarte believes sailors will welcome the closing.', [['believes', 0, 'Ana Duarte']]],
  ['Ana Duarte said she believes sailors will welcome the closing.', [['believes', 0, 'Ana Duarte']]],
  ['Somebody sang. Probably it was the mayor who said that it held.', [['Probably', null, undefined]]],
])('%j: each hedge is of the attribution in whose words or cue it is, else of the teller', (words, expected) => {
  const { claims, attributions } = parseReport(` date 2021-05-04 ${words}`)
  const found = claims.flatMap(({ hedges }) => hedges)
  expect(found.map(({ text, attribution }) => [text, attribution, attributions[attribution ?? -1]?.speaker])).toEqual(
    expected,
  )
})

/** What makes a number rough: between the bars. */
test.each([
  ...['Tens', 'hundreds', 'scores', 'dozens', 'thousands', 'millions'].map((many) => `|${many} of| people came.`),
  '|tens of thousands of| people came.',
  '|hundreds of millions of| people came.',
  'Thousands came.',
  'They came in thousands often.',
  '|Hundreds of| |dozens of| people came.',
  ...['Some', 'several', 'many', 'countless', 'numerous', 'various'].map((many) => `|${many}| people came.`),
  'About |some| 40 people came.',
  'Somewhere, handsome; some, not many.',
  ...[
    ...['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'more than', 'fewer than'],
    ...['less than', 'at least', 'up to', 'an estimated'],
  ].map((rough) => `Then |${rough} 40| people came.`),
  'It cost |about $40|.',
  'It cost |about $1,200.50| a day.',
  'It cost |about 40|, |about 4.5|, about 12345678901234567890.',
  'It cost |about 40 thousand| dollars.',
  'It cost |about 3.5 million| dollars.',
  'It cost |about 3 billion| dollars.',
  'It cost about 3bn dollars.',
  ...['hours', 'days', 'weeks', 'months', 'years'].flatMap((unit) => [
    `It took about 40 ${unit}.`,
    `It took about 40${unit}.`,
    `It took about 40 thousand ${unit}.`,
    `It took about 1,200 ${unit}.`,
  ]),
  'It took |about 40| minutes.',
  'It took about  40 minutes.',
  '|500+| people came.',
  '|5,000+| people came.',
  '|About 5,000|+ people came.',
  '|some| people and |500+| cars, |about 40| in all',
])('approximators: %j', (marked) => {
  const found = read(marked.replaceAll('|', '')).flatMap(({ approximators }) => approximators.map(({ text }) => text))
  expect(found).toEqual(marked.split('|').filter((_, i) => i % 2 === 1))
})
