import { describe, expect, test } from 'vitest'
import { claimCard, reportCard, tombstoneCard } from '#lib/output/card/card'
import { measureWidth } from '#lib/output/card/glyph-widths'
import { homeCard, pairCardLayout, topicCard } from '#lib/output/card/pair-card'
import { describeAddress } from '#lib/voice/describe-address'
import { site } from '../our-site'

const { reports, comparison } = site

/** The address with a printed number, as its page describes it. */
function describedAt(label: string) {
  const [found] = reports.flatMap((report) =>
    report.addresses.filter((address) => address.label === label).map((address) => describeAddress(report, address)),
  )
  if (!found) throw new Error(`There is no ${label}`)
  return found
}
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

  test('shows every claim whole, long ones smaller', () => {
    const all = reports.flatMap((report) => report.addresses.map((one) => claimCard(describeAddress(report, one))))
    expect(all).toHaveLength(44)
    for (const card of all) expect(card).toMatchObject({ words: { left: 0 }, rest: null })
    const sizeAt = (label: string) => claimCard(describedAt(label)).words?.size ?? 0
    expect(sizeAt('B9')).toBeGreaterThan(sizeAt('B16'))
  })

  const long = (words: string, notes: string[] = []) => {
    const described = describedAt('A5')
    return claimCard({ ...described, notes, address: { ...described.address, text: words } })
  }

  test('cuts what is longer after a word, and says how many words are left out', () => {
    const words = Array.from({ length: 300 }, (_, i) => `word${i}`)
    const card = long(words.join('\n '))
    const shown = card.words?.text.split(' ') ?? []
    expect(shown.at(-1)).toBe('…')
    expect(shown.slice(0, -1)).toEqual(words.slice(0, shown.length - 1))
    expect(card.words?.left).toBe(300 - (shown.length - 1))
    expect(card.rest).toBe(`${card.words?.left} more words`)
    expect(card.alt.endsWith(`… (${card.rest})`)).toBe(true)
  })

  test('says that one word is left out', () => {
    expect(long(`Rain fell ${'x'.repeat(5000)}`)).toMatchObject({ words: { text: 'Rain fell …' }, rest: '1 more word' })
  })

  test('counts the hedges that there is no room for, and keeps the date', () => {
    const hedges = Array.from({ length: 20 }, (_, i) => `Hedge: “perhaps ${i}”`)
    const { lines, words } = long('Rain fell.', hedges)
    expect(lines.slice(0, 2)).toEqual(hedges.slice(0, 2))
    expect(lines.slice(-2)).toEqual([`${22 - lines.length} more on its page`, 'Report dated 3 January 2020'])
    expect(words?.left).toBe(0)
  })
})

test('the card of a withdrawn address says who spoke and when it was withdrawn, without the words', () => {
  const card = tombstoneCard({
    id: 'harbour-walk-2-1',
    voice: 'Ana Duarte, quoted in the harbour report',
    label: 'A2.1',
    title: 'Harbour report',
    datePublished: '2021-05-04',
    reason: 'She asked for it.',
    date: '2026-11-25',
    exact: 'The bridge is safe.',
  })
  expect(card.alt).toBe(
    'Ana Duarte, quoted in the harbour report (A2.1). Withdrawn on 25 November 2026. Report dated 4 May 2021.',
  )
  expect(card).toMatchObject({ path: '/cards/harbour-walk-2-1.png', letter: 'A', words: null })
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

  test('shows the first answers and counts those that there is no room for', () => {
    for (const one of comparison.topics)
      topicCard(one, reports).sides.forEach(({ entries, rest }, i) => {
        const own = one.passages.filter(({ report }) => report === reports[i]?.slug)
        const left = rest === null ? 0 : Number(/^(\d+) more on the page$/.exec(rest)?.[1])
        expect(entries.length + left).toBe(Math.max(1, own.length))
        expect(entries.map(({ label }) => label)).toEqual(
          own.length > 0 ? own.slice(0, entries.length).map(({ label }) => label) : [''],
        )
      })
    expect(topic('pompeo-on-people-in-iran').sides[1]?.rest).toMatch(/^[56] more on the page$/)
  })

  /** All answers, each on a card of its own, so that none is left out. */
  const entries = comparison.topics.flatMap((one) =>
    one.passages.flatMap((passage) => {
      const made = topicCard({ ...one, passages: [passage] }, reports)
      return made.sides.flatMap((side) => side.entries.filter(({ label }) => label !== ''))
    }),
  )

  test('gives a hedge that qualifies the answer where the words of the answer do not contain it', () => {
    const hedged = entries.filter(({ voice }) => voice.includes('Hedge'))
    expect(hedged.map(({ label, voice }) => [label, voice])).toEqual([
      ['A5', 'Steven nabil, in a tweet. Hedge: “was accused of” (accuser not named)'],
      ['A7', 'The report. Hedge: “reportedly” (source not named)'],
    ])
    for (const { label, voice, words } of hedged) {
      const [, hedge = ''] = /“(.*)”/.exec(voice) ?? []
      expect(describedAt(label).notes.join()).toContain(`“${hedge}”`)
      expect(words).not.toContain(hedge)
    }
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

  test('begins an answer that is longer than its half', () => {
    const [passage] = comparison.topics[0]?.passages ?? []
    const text = 'rain and wind '.repeat(200).trim()
    if (!passage || !comparison.topics[0]) throw new Error('There is no topic')
    const made = { ...comparison.topics[0], passages: [{ ...passage, text, words: [{ start: 0, end: text.length }] }] }
    const [a, b] = topicCard(made, reports).sides
    expect(a?.entries[0]?.words).toMatch(/^(?:rain and wind )+(?:rain )?(?:and )?…$/)
    expect(b?.entries[0]?.words).toBe('Not stated in this report')
  })
})

test('reports and the whole site have cards that treat both alike', () => {
  expect(reports.map((report) => reportCard(report).alt)).toEqual([
    'Iraq/Syria celebration report (A). Whole and as received. 302 words · 13 claims. Report dated 3 January 2020.',
    'Iran mourning report (B). Whole and as received. 573 words · 24 claims. Report dated 3 January 2020.',
  ])
  expect(homeCard({ reports, event: 'an event' }).alt).toBe(
    'Two news reports on an event, side by side. Iraq/Syria celebration report. Report dated 3 January 2020. 302 words; 13 claims. Iran mourning report. Report dated 3 January 2020. 573 words; 24 claims.',
  )
  const sizes = (index: number) => {
    const { head, lineSize } = reportCard(reports[index] ?? reports[0])
    return [head.size, lineSize]
  }
  expect(sizes(0)).toEqual(sizes(1))
})
