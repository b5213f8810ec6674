import { describe, expect, test } from 'vitest'
import { claimCard, reportCard } from '#lib/output/card/card'
import { measureWidth } from '#lib/output/card/glyph-widths'
import { homeCard, pairCardLayout, topicCard } from '#lib/output/card/pair-card'
import { describedAt, site } from '../site/our-site'

const { reports, comparison } = site
const topic = (slug: string) => {
  const found = comparison.topics.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no topic ${slug}`)
  return topicCard(found, reports)
}

describe('the card of a claim', () => {
  test('says who speaks, with any hedges and the date, before the words', () => {
    expect(claimCard(describedAt('A4'))).toMatchObject({
      path: '/cards/iraq-syria-celebration-4.png',
      letter: 'A',
      label: 'A4',
      head: { text: 'Iraq/Syria celebration report' },
      lines: ['Hedge: “claiming to be”', 'No source named', 'Report dated 3 January 2020'],
      words: { text: 'Other videos were shared claiming to be footage of Iraqis celebrating in the streets.', left: 0 },
      rest: null,
      alt: 'Iraq/Syria celebration report (A4). Hedge: “claiming to be”. No source named. Report dated 3 January 2020: Other videos were shared claiming to be footage of Iraqis celebrating in the streets.',
    })
  })

  test('is there for each of 44 addresses, and long words are smaller', () => {
    expect(reports.flatMap(({ addresses }) => addresses)).toHaveLength(44)
    const sizeAt = (label: string) => claimCard(describedAt(label)).words?.size ?? 0
    expect(sizeAt('B9')).toBeGreaterThan(sizeAt('B16'))
  })
})

describe('the card of a topic', () => {
  test('says of both reports that they do not answer, where neither does', () => {
    const { sides, alt } = topic('where-he-was-killed')
    const silence = [{ label: '', voice: '', words: 'Not stated in this report' }]
    expect(sides.map(({ entries }) => entries)).toEqual([silence, silence])
    expect(alt.match(/Not stated in this report\./g)).toHaveLength(2)
  })

  test('says in words, size and place of an answer that a report is silent', () => {
    const card = topic('who-gave-the-order')
    expect(card).toMatchObject({ path: '/cards/compare-who-gave-the-order.png' })
    expect(card.sides).toEqual([
      {
        letter: 'A',
        title: 'Iraq/Syria celebration report',
        date: 'Report dated 3 January 2020',
        entries: [{ label: '', voice: '', words: 'Not stated in this report' }],
        rest: null,
      },
      {
        letter: 'B',
        title: 'Iran mourning report',
        date: 'Report dated 3 January 2020',
        entries: [
          { label: 'B3', voice: 'The report', words: 'ordered by U.S. President Donald Trump' },
          { label: 'B8.2', voice: 'Polly Sigh, in a tweet', words: 'Trump-ordered' },
        ],
        rest: null,
      },
    ])
    expect(card.alt).toBe(
      'By whose order was Soleimani killed? Iraq/Syria celebration report. Report dated 3 January 2020. Not stated in this report. Iran mourning report. Report dated 3 January 2020. B3 (The report): ordered by U.S. President Donald Trump; B8.2 (Polly Sigh, in a tweet): Trump-ordered.',
    )
  })

  test('counts the answers that there is no room for', () => {
    expect(topic('pompeo-on-people-in-iran').sides[1]?.rest).toMatch(/^[56] more on the page$/)
  })

  test('gives a hedge that qualifies the answer where its words do not contain it, or nobody is named for it', () => {
    const entries = comparison.topics.flatMap((one) =>
      one.passages.flatMap((passage) => {
        const made = topicCard({ ...one, passages: [passage] }, reports)
        return made.sides.flatMap((side) => side.entries.filter(({ label }) => label !== ''))
      }),
    )
    const hedged = entries.filter(({ voice }) => voice.includes('Hedge'))
    expect(hedged.map(({ label, voice }) => [label, voice])).toEqual([
      // “was accused of ordering …”, “reportedly responsible …”: the note is not among the words.
      ['A5', 'Steven nabil, in a tweet. Hedge: “was accused of” (accuser not named)'],
      ['A7', 'The report. Hedge: “reportedly” (source not named)'],
      ['A5', 'Steven nabil, in a tweet. Hedge: “was accused of” (accuser not named)'],
      ['A7', 'The report. Hedge: “reportedly” (source not named)'],
    ])
  })

  test.each([
    ['who-was-killed', 'B2', 'military leader Qassem Soleimani'],
    [
      'mourning-and-protests-in-iran',
      'B2',
      'Iranians flooded the streets of Tehran and other cities across the country Friday to condemn',
    ],
    ['mourning-and-protests-in-iran', 'B16', 'massive rallies in Iran'],
    ['how-many-people', 'B1', 'massive rallies'],
    ['how-many-people', 'B2', 'Hundreds of thousands of Iranians'],
    ['how-many-people', 'B16', 'massive rallies'],
    ['how-pompeos-words-are-described', 'B1', 'The massive rallies discredited … claim'],
    ['how-pompeos-words-are-described', 'B2', 'discrediting … prediction'],
    [
      'how-pompeos-words-are-described',
      'B16',
      'a remark that drew comparisons to former Vice President Dick Cheney’s infamous prediction in 2003',
    ],
    ['the-killing-in-the-reports-own-words', 'B2', 'the U.S. assassination of military leader Qassem Soleimani'],
  ])('of %s says that the words of %s are the report’s own', (slug, label, words) => {
    const one = comparison.topics.find((topic) => topic.slug === slug)
    const passages = one?.passages.filter((passage) => passage.label === label) ?? []
    const card = one && topicCard({ ...one, passages }, reports)
    expect(card?.sides[1]?.entries).toEqual([{ label, voice: 'The report', words }])
    expect(card?.alt).toContain(`${label} (The report): ${words}`)
    expect(card?.alt).not.toMatch(/Pompeo\)|Pompeo,|quot(?:ed|ation)/)
  })

  test('of the killing in tweets says that the words of B19.1 are Aaron Rupar’s own', () => {
    const one = comparison.topics.find((topic) => topic.slug === 'the-killing-in-tweets')
    const passages = one?.passages.filter(({ label }) => label === 'B19.1') ?? []
    expect(one && topicCard({ ...one, passages }, reports).sides[1]?.entries).toEqual([
      { label: 'B19.1', voice: 'Aaron Rupar, in a tweet', words: 'Suleimani assassination' },
    ])
  })

  test('gives no hedge that qualifies other words of the claim', () => {
    const [answer] = topic('how-pompeos-words-are-described').sides[1]?.entries.slice(-1) ?? []
    expect(answer).toEqual({
      label: 'B16',
      voice: 'The report',
      words: 'a remark that drew comparisons to former Vice President Dick Cheney’s infamous prediction in 2003',
    })
  })

  test('makes the question smaller before it leaves an answer out', () => {
    const sizes = comparison.topics.map((one) => topicCard(one, reports))
    for (const { head, sides } of sizes) if (sides.some(({ rest }) => rest)) expect(head.size).toBe(28)
    expect(sizes.some(({ head }) => head.size > 28)).toBe(true)
  })

  test('is small enough for its longest word', () => {
    const word = '#BaghdadAirport'
    const [one] = comparison.topics.filter(({ slug }) => slug === 'who-gave-the-order')
    const [passage] = one?.passages ?? []
    if (!one || !passage) throw new Error('There is no topic')
    const words = [{ start: 0, end: word.length }]
    const card = topicCard({ ...one, passages: [{ ...passage, text: word, words }] }, reports)
    expect(measureWidth(word, 'serif') * card.size).toBeLessThanOrEqual(pairCardLayout.half)
    expect(card.size).toBeLessThan(topic('who-gave-the-order').size)
  })
})

test('the card of a topic names a hedge whose scope is shown, and none that is among the words or qualifies others', () => {
  const [report] = reports
  const [one] = comparison.topics
  if (!one) throw new Error('There is no topic')
  const hedged = report.addresses.find(({ label }) => label === 'A4')
  if (!hedged) throw new Error('There is no A4')
  const rangeOf = (words: string) => {
    const start = hedged.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const entryOf = (...shown: string[]) => {
    const { id, label, start, text } = hedged
    const passage = { report: report.slug, id, label, start, text, words: shown.map(rangeOf) }
    const { sides, alt } = topicCard({ ...one, passages: [passage] }, reports)
    expect(alt).toContain(`. A4 (${sides[0]?.entries[0]?.voice}): ${shown.join(' … ')}`)
    return sides[0]?.entries
  }
  const footage = 'footage of Iraqis celebrating in the streets'
  const hedge = 'The report. Hedge: “claiming to be”'
  expect(entryOf('Other', `claiming to be ${footage}.`)).toEqual([
    { label: 'A4', voice: 'The report', words: `Other … claiming to be ${footage}.` },
  ])
  expect(entryOf(footage)).toEqual([{ label: 'A4', voice: hedge, words: footage }])
  expect(entryOf('Other', 'celebrating')).toEqual([{ label: 'A4', voice: hedge, words: 'Other … celebrating' }])
  // What the hedge is cut through is not shown.
  expect(entryOf('videos were shared claiming')).toEqual([
    { label: 'A4', voice: hedge, words: 'videos were shared claiming' },
  ])
  expect(entryOf('Other videos were shared')).toEqual([
    { label: 'A4', voice: 'The report', words: 'Other videos were shared' },
  ])
})

test('reports and the whole site have cards with their titles and sizes', () => {
  expect(reports.map((report) => reportCard(report).alt)).toEqual([
    'Iraq/Syria celebration report (A). Whole and as received. 302 words · 13 claims. Report dated 3 January 2020.',
    'Iran mourning report (B). Whole and as received. 573 words · 24 claims. Report dated 3 January 2020.',
  ])
  expect(homeCard({ reports, event: 'an event' }).alt).toBe(
    'Two news reports on an event, side by side. Iraq/Syria celebration report. Report dated 3 January 2020. 302 words; 13 claims. Iran mourning report. Report dated 3 January 2020. 573 words; 24 claims.',
  )
})
