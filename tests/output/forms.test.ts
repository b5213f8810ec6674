import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ClaimRow } from '#lib/compare/claim-list'
import { withdrawnTopicCard } from '#lib/output/card/pair-card'
import { citationFormats } from '#lib/output/cite/citation-formats'
import { citedItems, withdrawnItem } from '#lib/output/cite/cited-items'
import { makeAnnotation } from '#lib/output/data/annotation'
import { claimRecord } from '#lib/output/data/claim-record'
import { claimsCsv } from '#lib/output/data/claims-csv'
import { claimLinkedData } from '#lib/output/data/linked-data'
import { choiceId, rowClasses } from '#lib/output/filter-rules'
import { formatEmbed } from '#lib/output/share'
import type { Attribution } from '#lib/record/attribution'
import type { Address } from '#lib/record/report'
import { describeAddress } from '#lib/voice/describe-address'
import { findUnnamedSpeaker, voiceLine } from '#lib/voice/voice-line'
import { madeReport } from '../made/made-reports'
import { richFiles, siteOf } from '../made/rich-site'

const site = siteOf(richFiles('2021-06-01'))
const [report] = site.reports
const addressOf = (label: string) => report.addresses.find((one) => one.label === label) as Address

test('the files of citations, to the letter', () => {
  expect(citationFormats.map(({ ending, label }) => [ending, label])).toEqual([
    ['bib', 'BibTeX'],
    ['ris', 'RIS'],
    ['csl.json', 'CSL-JSON'],
    ['txt', 'Plain text'],
  ])
  for (const { ending, write } of citationFormats)
    expect(write(citedItems(report, addressOf('A2.1'), site.permalinks))).toBe(
      readFileSync(`tests/output/cite/citations/harbour-walk-2-1.${ending}`, 'utf8'),
    )
})

test.each([...'he she they it i we who him her them'.split(' '), 'She', 'WE'])(
  'a sentence whose speaker it calls only “%s” lacks the name',
  (pronoun) => {
    const missing = (source: string) => {
      const text = `“We walk,” said ${source}.`
      const span = (words: string) => {
        const start = text.lastIndexOf(words)
        return { start, end: start + words.length, text: words }
      }
      const by: Attribution = {
        type: 'direct',
        sources: [span(source)],
        cue: span('said'),
        contents: [span('We walk,')],
        speaker: 'Mara Quill',
        name: null,
        rule: 'x',
        resolution: null,
      }
      const claim = {
        ...span(text),
        id: 'x-1',
        label: 'A1',
        block: 0,
        sentence: 1,
        teller: { type: 'report' as const },
        attributions: [0],
        hedges: [],
        approximators: [],
      }
      return findUnnamedSpeaker(
        { ...report, text, tweets: [], quotations: [], attributions: [by], claims: [claim] },
        claim,
      )
    }
    expect(missing(pronoun)).toBe('Mara Quill')
    expect(missing('Mara')).toBeNull()
  },
)

test('a sentence that has words of the report’s own, or several speakers, lacks no name', () => {
  const missing = (words: string) => {
    const made = madeReport('A', ` date 2021-05-04 Mara Quill arrived. ${words}`)
    const last = made.claims.at(-1)
    return last && findUnnamedSpeaker(made, last)
  }
  expect(missing('“We walk,” she said.')).toBe('Mara Quill')
  expect(missing('It rained all day, and she said: “We walk.”')).toBeNull()
  expect(missing('Rain fell.')).toBeNull()
})

test('words that go on in the next sentence: a claim has its own part', () => {
  const made = madeReport('A', ' date 2021-05-04 “It holds. It sways,” said Ana Duarte.')
  expect(made.addresses.map(({ label }) => label)).toEqual(['A1', 'A1.1', 'A1.2'])
  const partsOf = (at: number) => {
    const { hasPart } = claimLinkedData(made, made.addresses[at] as Address)
    return Array.isArray(hasPart) ? hasPart.map((part) => [part['@type'], part.text]) : hasPart
  }
  expect(partsOf(1)).toEqual([['Quotation', 'It holds.']])
  expect(partsOf(2)).toEqual([['Quotation', 'It sways,']])
})

test('what is cited: the page, and the words of a tweet as its author’s', () => {
  const page = {
    id: 'harbour-walk-2-1',
    type: 'webpage',
    title:
      '[Lake Watch (tweet): It probably holds. (A2.1, Bridge report); Hedge: “probably”; report dated 4 May 2021; publisher not known]',
    'container-title': 'Diptych',
    issued: 2021,
    URL: 'http://localhost:3000/claims/harbour-walk-2-1/',
    language: 'en',
    abstract: 'Lake Watch, in a tweet printed in the Bridge report, 4 May 2021: It probably holds. [Hedge: “probably”]',
    note: 'The file of the Bridge report gives no publisher.',
  }
  expect(citedItems(report, addressOf('A2.1'), site.permalinks)).toEqual([
    page,
    {
      ...page,
      id: 'harbour-walk-2-1-tweet',
      title: 'It probably holds. [Hedge: “probably”]',
      author: 'Lake Watch [@lakewatch]',
      medium: 'Tweet dated 3 May 2021, as printed in the Bridge report',
    },
  ])
  expect(citedItems(report, addressOf('A2'), [])[1]?.title).toBe(
    'It probably holds. Planks from @oakmill #footbridge https://t.co/x [Hedge in A2.1: “probably”]',
  )
  const originOf = (unknown: typeof report.unknown) => {
    const [item] = citedItems({ ...report, unknown }, addressOf('A1.1'), [])
    return [item?.title.split('; ').slice(1), item?.note]
  }
  expect(originOf([])).toEqual([['report dated 4 May 2021]'], 'From the Bridge report.'])
  expect(originOf(['publisher', 'author', 'headline'])).toEqual([
    ['report dated 4 May 2021', 'publisher, author and headline not known]'],
    'The file of the Bridge report gives no publisher, author or headline.',
  ])
})

test('what is cited of a withdrawn address: that it was, and why', () => {
  const stone = { voice: 'Report B', label: 'B2', title: 'Report B', datePublished: '2021-05-04', exact: 'x' }
  const withdrawn = { ...stone, id: 'harbour-count-2', reason: 'Asked.', date: '2022-07-01' }
  expect(withdrawnItem(withdrawn, site.permalinks)).toEqual({
    id: 'harbour-count-2',
    type: 'webpage',
    title: '[Report B: withdrawn (B2); report dated 4 May 2021]',
    'container-title': 'Diptych',
    issued: 2021,
    URL: 'http://localhost:3000/claims/harbour-count-2/',
    language: 'en',
    abstract: 'Asked.',
    note: 'Withdrawn on 1 July 2022.',
  })
})

test('a row’s classes are the choices that keep it', () => {
  const keys = { report: ['a'], kind: ['tweet'], speaker: ['mara', 'ana'], hedge: [], topic: ['x-y'] }
  expect(rowClasses({ keys } as unknown as ClaimRow)).toBe('report-a kind-tweet speaker-mara speaker-ana topic-x-y')
  expect(choiceId('topic', 'x-y')).toBe('f-topic-x-y')
})

test('the table says whose the words are, and guards what a spreadsheet would calculate', () => {
  const made = claimRecord(report, addressOf('A1.1'), site)
  const [one] = made.attributions
  if (!one) throw new Error('nobody speaks')
  const rowOf = (changes: Partial<typeof made>) =>
    claimsCsv([{ ...made, ...changes }])
      .split('\r\n')[1]
      ?.split('","')
  const attributed = (changes: Partial<typeof one>) => rowOf({ attributions: [{ ...one, ...changes }] })?.[7]
  expect(attributed({ speaker: null })).toBe('Ana Duarte (direct): The bridge is safe,')
  expect(attributed({ speaker: null, sources: ['a man', 'there'] })).toBe('a man … there (direct): The bridge is safe,')
  expect(attributed({ speaker: null, sources: [] })).toBe('Speaker not named (direct): The bridge is safe,')
  expect(attributed({ contents: ['Look,', 'oak'] })).toBe('Ana Duarte (direct): Look, … oak')
  for (const sign of ['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠']) {
    const row = rowOf({ text: `${sign}1`, voice: 'a=b' })
    expect([row?.[2], row?.[3], row?.at(-1)]).toEqual(['a=b', `'${sign}1`, 'text"'])
  }
  expect(rowOf({ text: '=1', voice: '+1' })?.at(-1)).toBe('voice text"')
  expect(rowOf({ text: 'a "b"' })?.[3]).toBe('a ""b""')
  expect(rowOf({ hedges: ['a', 'b'], issued: null })?.[5]).toBe('a | b')
  expect([rowOf({ sourceNamed: true })?.[6], rowOf({ sourceNamed: false })?.[6]]).toEqual(['yes', 'no'])
  const speakersOf = (speakers: typeof made.speakers) => rowOf({ speakers })?.[4]
  expect(speakersOf([])).toBe('')
  expect(speakersOf([{ speaker: 'Bo', form: 'both', extent: 'whole' }])).toBe('Bo (both, whole)')
  expect(
    speakersOf([
      { speaker: 'Bo', form: 'quoted', extent: 'part' },
      { speaker: null, form: 'paraphrased', extent: 'part' },
    ]),
  ).toBe('Bo (quoted, part) | Speaker not named (paraphrased, part)')
  expect(rowOf({ attributions: [one, { ...one, speaker: 'Bo' }] })?.[7]).toBe(
    'Ana Duarte (direct): The bridge is safe, | Bo (direct): The bridge is safe,',
  )
  expect(claimsCsv([])).toBe('\uFEFF\r\n')
})

test('a record says whether a source is named, also where a hedge says that none is', () => {
  const recordOf = (words: string) => {
    const made = madeReport('A', ` date 2021-05-04 ${words}`)
    const { hedges, sourceNamed } = claimRecord(made, made.addresses[0] as Address, site)
    return { hedges, sourceNamed }
  }
  expect(recordOf('The gate was shut.')).toEqual({ hedges: [], sourceNamed: false })
  expect(recordOf('The gate was reportedly shut.')).toEqual({
    hedges: ['Hedge: “reportedly” (source not named)'],
    sourceNamed: false,
  })
  expect(recordOf('Ana Duarte said that the gate was shut.')).toEqual({ hedges: [], sourceNamed: true })
})

test('speakers in one line', () => {
  const lineOf = (...names: string[]) => {
    const speakers = names.map((speaker) => ({ speaker, name: null, form: 'quoted', extent: 'part' }) as const)
    const voice = { teller: { type: 'report' }, ownWords: true, speakers, hedges: [], sourceNamed: true } as const
    return voiceLine({ ...voice, speakers: [...speakers], hedges: [] }, report)
  }
  expect(lineOf('A man', 'An engineer', 'Anna', 'the mayor')).toBe(
    'Bridge report, with quotations from a man, an engineer, Anna, and the mayor',
  )
  expect(lineOf('Band An Hour')).toBe('Bridge report, with a quotation from Band An Hour')
  const voiceOf = (words: string) => describeAddress(...madeAt(words)).voice
  expect(voiceOf('“The gate is open,” said a man at the gate.')).toBe('A man at the gate, quoted in the Report A')
  expect(voiceOf('“The gate is open,” an engineer said.')).toBe('An engineer, quoted in the Report A')
  expect(voiceOf('An engineer said that the gate was open.')).toBe('Report A, paraphrasing an engineer')
  expect(voiceOf('An engineer said that the gate was “open to all.”')).toBe('Report A, partly quoting an engineer')
})

test('the card of a question that is not shown any more', () => {
  const card = withdrawnTopicCard(
    { slug: 'row', question: 'Is it safe?', reason: 'x', date: '2021-07-01' },
    site.reports,
  )
  expect(card).toMatchObject({ path: '/cards/compare-row.png', head: { size: 40, text: 'Is it safe?', left: 0 } })
  expect(card.alt).toBe(
    'Is it safe? Bridge report. Report dated 4 May 2021. Withdrawn on 1 July 2021. Report B. Report dated 4 May 2021. Withdrawn on 1 July 2021.',
  )
  expect(card.sides.map(({ entries }) => entries)).toEqual([
    [{ label: '', voice: '', words: 'Withdrawn on 1 July 2021' }],
    [{ label: '', voice: '', words: 'Withdrawn on 1 July 2021' }],
  ])
})

const madeAt = (words: string, label = 'A1') => {
  const made = madeReport('A', ` date 2021-05-04 ${words}`)
  return [made, made.addresses.find((one) => one.label === label) as Address] as const
}

test('all that qualifies the words goes with them into other pages and annotations', () => {
  const [made, address] = madeAt('The gate is probably shut, perhaps locked.')
  const notes = '[Hedge: “probably”] [Hedge: “perhaps”] [No source named]'
  expect(formatEmbed(describeAddress(made, address))).toContain(`<footer>Report A, 4 May 2021 ${notes} · `)
  expect(makeAnnotation(made, address).body[1]).toMatchObject({ value: `A1: Report A, 4 May 2021 ${notes}` })
})

test('linked data have of somebody’s words those that are at the address', () => {
  const [made] = madeAt('“The bridge is safe,” Ana Duarte said. “It will hold.”')
  const partsOf = (label: string, report = made) => {
    const found = report.addresses.find((one) => one.label === label) as Address
    return claimLinkedData(report, found).hasPart
  }
  const by = { '@type': 'Quotation', spokenByCharacter: { name: 'Ana Duarte' } }
  expect(partsOf('A1.1')).toEqual([expect.objectContaining({ ...by, text: 'The bridge is safe,' })])
  expect(partsOf('A1.2')).toEqual([expect.objectContaining({ ...by, text: 'It will hold.' })])
  const unnamed = made.attributions.map((one) => ({ ...one, speaker: null, sources: [] }))
  expect(partsOf('A1.1', { ...made, attributions: unnamed })).toEqual([
    {
      '@type': 'Quotation',
      text: 'The bridge is safe,',
      description: 'Speaker not named, introduced by “said”, quoted',
    },
  ])
})

test('a tweet is cited with all of its sentences and none of its trailer', () => {
  const [made, address] = madeAt('It is  shut. It holds. It will hold. — Lake Watch (@lakewatch) May 3, 2021')
  expect(citedItems(made, address, [])[1]).toMatchObject({
    title: 'It is shut. It holds. It will hold.',
    author: 'Lake Watch [@lakewatch]',
    medium: 'Tweet dated 3 May 2021, as printed in the Report A',
  })
})

test('a tweet of a trailer alone is its author’s, is cited as printed, and has no notes', () => {
  const trailer = '— Lake Watch (@lakewatch) May 3, 2021'
  const [made, address] = madeAt(trailer)
  const { voice, notes } = describeAddress(made, address)
  expect([address.text, voice, notes]).toEqual([trailer, 'Lake Watch, in a tweet printed in the Report A', []])
  expect(citedItems(made, address, [])[1]?.title).toBe(trailer)
})
