import { describe, expect, test } from 'vitest'
import { claimCard, reportCard, tombstoneCard } from '#lib/output/card/card'
import { topicCard } from '#lib/output/card/pair-card'
import { describeAddress } from '#lib/voice/describe-address'
import { describedAt, site } from '../../site/our-site'

const { reports, comparison } = site

describe('the card of a claim', () => {
  test('shows every claim whole, long ones smaller', () => {
    const all = reports.flatMap((report) => report.addresses.map((one) => claimCard(describeAddress(report, one))))
    expect(all.length).toBeGreaterThan(0)
    for (const card of all) expect(card).toMatchObject({ words: { left: 0 }, rest: null })
  })

  const long = (words: string, notes: string[] = []) => {
    const described = describedAt(reports[0].addresses[0]?.label ?? '')
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
    const [described] = reports.flatMap((one) =>
      one.addresses.slice(0, 1).map((address) => describeAddress(one, address)),
    )
    expect(lines.slice(0, 2)).toEqual(hedges.slice(0, 2))
    expect(lines.slice(-2)).toEqual([`${22 - lines.length} more on its page`, `Report dated ${described?.date}`])
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
  const sizes = (index: number) => {
    const { head, lineSize } = reportCard(reports[index] ?? reports[0])
    return [head.size, lineSize]
  }
  expect(sizes(0)).toEqual(sizes(1))
})
