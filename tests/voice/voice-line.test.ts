import { expect, test } from 'vitest'
import type { Teller } from '#lib/record/claim'
import type { Address } from '#lib/record/report'
import type { Speaker, Voice } from '#lib/voice/voice-at'
import { formatTitle, voiceInList, voiceLine, voiceWithin } from '#lib/voice/voice-line'
import { madeReport } from '../made/made-reports'

type Given = [speaker: string | null, form: Speaker['form']]

const tweetBy = (name: string, printedName = name): Teller => ({ type: 'tweet', name, printedName, handle: 'x' })

/** Somebody’s words alone where there is no `own`; else words of the teller's, too. */
const voiceOf = (speakers: Given[], { own = false, teller = { type: 'report' } as Teller } = {}): Voice => ({
  teller,
  ownWords: own || speakers.length === 0,
  speakers: speakers.map(([speaker, form]) => ({ speaker, name: null, form, extent: own ? 'part' : 'whole' })),
  hedges: [],
  sourceNamed: true,
})
const tweet = tweetBy('Mara Quill')

test.each<[string, Voice, full: string, within: string, inList: string]>([
  ['the report alone', voiceOf([]), 'Harbour report', 'The report', 'report B'],
  [
    'all somebody’s words, quoted',
    voiceOf([['Ines Varga', 'quoted']]),
    'Ines Varga, quoted in the Harbour report',
    'Ines Varga, quoted',
    'Ines Varga, quoted',
  ],
  [
    'all somebody’s words, paraphrased',
    voiceOf([['Ines Varga', 'paraphrased']]),
    'Harbour report, paraphrasing Ines Varga',
    'The report, paraphrasing Ines Varga',
    'report B, paraphrasing Ines Varga',
  ],
  [
    'all somebody’s words, some quoted',
    voiceOf([['Ines Varga', 'both']]),
    'Harbour report, partly quoting Ines Varga',
    'The report, partly quoting Ines Varga',
    'report B, partly quoting Ines Varga',
  ],
  [
    'own words and a quotation',
    voiceOf([['Ines Varga', 'both']], { own: true }),
    'Harbour report, with a quotation from Ines Varga',
    'The report, with a quotation from Ines Varga',
    'report B, with a quotation from Ines Varga',
  ],
  [
    'own words and a paraphrase',
    voiceOf([['Ines Varga', 'paraphrased']], { own: true }),
    'Harbour report, with a paraphrase of Ines Varga',
    'The report, with a paraphrase of Ines Varga',
    'report B, with a paraphrase of Ines Varga',
  ],
  [
    'several of both forms, in the order of the text',
    voiceOf(
      [
        ['Ines Varga', 'paraphrased'],
        ['Carl Moe', 'quoted'],
        ['Tom Weld', 'quoted'],
      ],
      { own: true },
    ),
    'Harbour report, with a paraphrase of Ines Varga and quotations from Carl Moe and Tom Weld',
    'The report, with a paraphrase of Ines Varga and quotations from Carl Moe and Tom Weld',
    'report B, with a paraphrase of Ines Varga and quotations from Carl Moe and Tom Weld',
  ],
  [
    'several and nothing else',
    voiceOf([
      ['Ines Varga', 'quoted'],
      ['Carl Moe', 'quoted'],
      ['Tom Weld', 'quoted'],
    ]),
    'Harbour report, with quotations from Ines Varga, Carl Moe, and Tom Weld',
    'The report, with quotations from Ines Varga, Carl Moe, and Tom Weld',
    'report B, with quotations from Ines Varga, Carl Moe, and Tom Weld',
  ],
  [
    'a speaker whom nobody names',
    voiceOf([[null, 'quoted']]),
    'Harbour report, with a quotation (speaker not named)',
    'The report, with a quotation (speaker not named)',
    'report B, with a quotation (speaker not named)',
  ],
  [
    'a speaker whom nobody names, next to one who is named',
    voiceOf(
      [
        ['Ines Varga', 'quoted'],
        [null, 'paraphrased'],
      ],
      { own: true },
    ),
    'Harbour report, with a quotation from Ines Varga and a paraphrase (speaker not named)',
    'The report, with a quotation from Ines Varga and a paraphrase (speaker not named)',
    'report B, with a quotation from Ines Varga and a paraphrase (speaker not named)',
  ],
  [
    'a description inside a line',
    voiceOf([['A TV correspondent', 'paraphrased']]),
    'Harbour report, paraphrasing a TV correspondent',
    'The report, paraphrasing a TV correspondent',
    'report B, paraphrasing a TV correspondent',
  ],
  [
    'a description at its start',
    voiceOf([['the mayor', 'quoted']]),
    'The mayor, quoted in the Harbour report',
    'The mayor, quoted',
    'The mayor, quoted',
  ],
  [
    'a tweet',
    voiceOf([], { teller: tweet }),
    'Mara Quill, in a tweet printed in the Harbour report',
    'Mara Quill, in a tweet',
    'Mara Quill, in a tweet',
  ],
  [
    'a tweet under another name',
    voiceOf([], { teller: tweetBy('Mara Quill', 'Mayor Quill') }),
    'Mara Quill (“Mayor Quill”), in a tweet printed in the Harbour report',
    'Mara Quill (“Mayor Quill”), in a tweet',
    'Mara Quill (“Mayor Quill”), in a tweet',
  ],
  [
    'quoted in a tweet',
    voiceOf([['Ines Varga', 'quoted']], { teller: tweet }),
    'Ines Varga, quoted by Mara Quill in a tweet printed in the Harbour report',
    'Ines Varga, quoted by Mara Quill in a tweet',
    'Ines Varga, quoted by Mara Quill in a tweet',
  ],
  [
    'paraphrased in a tweet',
    voiceOf([['Ines Varga', 'paraphrased']], { teller: tweet }),
    'Mara Quill, paraphrasing Ines Varga, in a tweet printed in the Harbour report',
    'Mara Quill, paraphrasing Ines Varga, in a tweet',
    'Mara Quill, paraphrasing Ines Varga, in a tweet',
  ],
  [
    'partly quoted in a tweet',
    voiceOf([['Ines Varga', 'both']], { teller: tweet }),
    'Mara Quill, partly quoting Ines Varga, in a tweet printed in the Harbour report',
    'Mara Quill, partly quoting Ines Varga, in a tweet',
    'Mara Quill, partly quoting Ines Varga, in a tweet',
  ],
  [
    'own words and a quotation in a tweet',
    voiceOf([['Ines Varga', 'quoted']], { own: true, teller: tweet }),
    'Mara Quill, with a quotation from Ines Varga, in a tweet printed in the Harbour report',
    'Mara Quill, with a quotation from Ines Varga, in a tweet',
    'Mara Quill, with a quotation from Ines Varga, in a tweet',
  ],
])('%s', (_, voice, full, within, inList) => {
  expect(voiceLine(voice, { title: 'Harbour report' })).toBe(full)
  expect(voiceWithin(voice)).toBe(within)
  expect(voiceInList(voice, { letter: 'B' })).toBe(inList)
})

/** Names that hold words of the report's title or of our own lines: nothing is matched or cut, so nothing is lost. */
const awkward = [
  'Iran’s foreign minister',
  'a resident who was not named',
  'Report Office',
  'Iran mourning report',
  'The report',
  'Quoted in the Iran',
  'An aide, quoted in the Iran mourning report',
  'A source not named',
]
test.each(awkward)('a speaker called “%s” keeps the whole name in every line', (speaker) => {
  const title = 'Iran mourning report'
  const small = speaker.replace(/^(?:An?|The) /, (article) => article.toLowerCase())
  const atStart = speaker.replace(/^a /, 'A ')
  const quoted = voiceOf([[speaker, 'quoted']])
  expect(voiceLine(quoted, { title })).toBe(`${atStart}, quoted in the ${title}`)
  expect(voiceWithin(quoted)).toBe(`${atStart}, quoted`)
  const passedOn = voiceOf([[speaker, 'paraphrased']])
  expect(voiceLine(passedOn, { title })).toBe(`${title}, paraphrasing ${small}`)
  expect(voiceWithin(passedOn)).toBe(`The report, paraphrasing ${small}`)
})

/** The title of the first address of a made report called “Report A”. */
const titled = (words: string, speaker?: string) => {
  const report = madeReport('A', ` date 2021-05-04 ${words}`)
  const attributions = report.attributions.map((one) => (speaker ? { ...one, speaker } : one))
  return formatTitle({ ...report, attributions }, report.addresses[0] as Address)
}
const rain = 'It rained on the old footbridge at Port Ellery from noon on'

test.each([
  ['the report alone', `${rain} Monday.`, `Report A: ${rain} … (A1)`],
  [
    'quoted',
    '“The bridge is safe,” said Ana Duarte.',
    'Ana Duarte (quoted): “The bridge is safe,” said Ana Duarte. (A1, Report A)',
  ],
  [
    'paraphrased, and named in the words shown',
    'Ana Duarte said that the bridge is safe.',
    'Report A: Ana Duarte said that the bridge is safe. (A1)',
  ],
  [
    'paraphrased, and named after the words shown',
    `${rain} Monday, Ana Duarte said.`,
    `Report A, with a paraphrase of Ana Duarte: ${rain} … (A1)`,
  ],
  [
    'quoted beyond the words shown: they are the report’s alone',
    `${rain} Monday, and Ana Duarte said: “The bridge is safe.”`,
    `Report A: ${rain} … (A1)`,
  ],
  [
    'a hedge that is cut off and qualifies what is shown',
    'The old wooden footbridge over the river at Port Ellery fell, reportedly.',
    'Report A: The old wooden footbridge over the river at Port Ellery … [Hedge: “reportedly” (source not named)] (A1)',
  ],
  [
    'a hedge that is cut off and qualifies something else',
    'The old wooden footbridge over the river at Port Ellery fell; it may be rebuilt.',
    'Report A: The old wooden footbridge over the river at Port Ellery … (A1)',
  ],
  ['a tweet', 'It rained. — Mara Quill (@maraquill) May 3, 2021', 'Mara Quill (tweet): It rained. (A1, Report A)'],
  [
    'quoted in a tweet',
    'Ana Duarte: “It rained.” — Mara Quill (@maraquill) May 3, 2021',
    'Ana Duarte (quoted in a tweet): Ana Duarte: “It rained.” (A1, Report A)',
  ],
  ['a word longer than a title', `${'x'.repeat(80)} fell.`, `Report A: ${'x'.repeat(60)}… (A1)`],
])('title: %s', (_, words, title) => {
  expect(titled(words)).toBe(title)
})

test('a title does not take a speaker’s name for the report’s', () => {
  expect(titled('“The bridge is safe,” said Ana Duarte.', 'Report A spokesman')).toMatch(
    /^Report A spokesman \(quoted\): .* \(A1, Report A\)$/,
  )
})
