import { describe, expect, test } from 'vitest'
import { checkLedger } from '#lib/ledger/check-ledger'
import type { IssuedText } from '#lib/ledger/check-words'
import { readEntry } from '#lib/ledger/entries'
import { issueAddresses } from '#lib/ledger/issue-addresses'
import { summarizeLedger } from '#lib/ledger/promises'
import { withdraw } from '#lib/ledger/withdraw'
import { Permalink, Tombstone, Withdrawal } from '#lib/record/permalink'
import type { Report } from '#lib/record/report'
import { readSite } from '#lib/site'
import { type Changes, topicsOfAll, writeSite } from '../made/small-site'

const { folder, remove } = writeSite()
const { site } = readSite(folder)
remove()
if (!site) throw new Error('These tests need a sound site')
const reports: readonly Report[] = site.reports
const permalinks = issueAddresses([], reports, [], '2021-06-01').map((line) => Permalink.parse(line))
const entriesOf = (lines: object[]) => lines.map((line, start) => readEntry(line, start))
const ledger = entriesOf(permalinks)
const check = (withdrawals: object[], now: readonly IssuedText[] = reports) =>
  checkLedger(entriesOf([...permalinks, ...withdrawals]), now, [])
const tombstonesOf = (withdrawals: object[]) => summarizeLedger(entriesOf([...permalinks, ...withdrawals])).tombstones
const withdrawWords = (
  what: string,
  request: Parameters<typeof withdraw>[1],
  entries = ledger,
  now: readonly Report[] = reports,
) => withdraw(what, request, entries, now).map((line) => Withdrawal.parse(line))
const without = (id: string) =>
  reports.map((report) => ({ ...report, addresses: report.addresses.filter((one) => one.id !== id) }))

describe('an address that is withdrawn', () => {
  const withdrawals = withdrawWords('harbour-walk-1-2', { reason: 'A reader asked.', date: '2022-01-02' })

  test('keeps who spoke, where, and why', () => {
    expect(withdrawals).toEqual([
      {
        withdrawn: 'harbour-walk-1-2',
        voice: 'Report A',
        label: 'A1.2',
        title: 'Report A',
        datePublished: '2021-05-04',
        reason: 'A reader asked.',
        edition: 2,
        date: '2022-01-02',
      },
    ])
    expect(tombstonesOf(withdrawals).map((one) => Tombstone.parse(one))).toMatchObject([
      { id: 'harbour-walk-1-2', voice: 'Report A', exact: 'Ferries went on running.', reason: 'A reader asked.' },
    ])
  })

  test('may be gone from the text, which an issued one may not', () => {
    const gone = without('harbour-walk-1-2')
    expect(check(withdrawals, gone)).toEqual([])
    expect(check([], gone).map(({ ruleId }) => ruleId)).toEqual(['permalink-gone'])
  })

  test('may not come to stand on other words', () => {
    const moved = reports.map((report) => ({
      ...report,
      addresses: report.addresses.map((one) =>
        one.id === 'harbour-walk-1-2' ? { ...one, text: 'Other words.' } : one,
      ),
    }))
    const [finding] = check(withdrawals, moved)
    expect(finding?.ruleId).toBe('permalink-reused')
    expect(finding?.reason).toMatch(/Ferries went on running.*Other words/)
  })

  test('may not come to stand on the same words elsewhere', () => {
    const moved = reports.map((report) => ({
      ...report,
      addresses: report.addresses.map((one) =>
        one.id === 'harbour-walk-1-2' ? { ...one, start: one.start + 1, end: one.end + 1 } : one,
      ),
    }))
    expect(check(withdrawals, moved)).toMatchObject([
      {
        ruleId: 'permalink-reused',
        reason: expect.stringMatching(/characters 67 to 91 and now is characters 68 to 92/),
      },
    ])
  })

  test('keeps its slug from another text, also where its own words stay', () => {
    const all = withdrawWords('harbour-walk', { reason: 'Corrected.', date: '2022-01-02' })
    const other = reports.map((report) =>
      report.slug === 'harbour-walk' ? { ...report, sha256: '0'.repeat(64) } : report,
    )
    const findings = check(all, other)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(all.map(() => 'permalink-text'))
    expect(findings[0]?.reason).toContain(`now has ${'0'.repeat(64)}`)
  })

  test('is not withdrawn again, nor issued again', () => {
    const entries = entriesOf([...permalinks, ...withdrawals])
    expect(withdrawWords('harbour-walk-1-2', { reason: 'Again.', date: '2022-01-03' }, entries)).toEqual([])
    expect(issueAddresses(entries, reports, [], '2022-01-03')).toEqual([])
  })

  test('is told of where it was never issued, or stands twice', () => {
    const rules = (lines: Withdrawal[]) => check(lines).map(({ reason }) => reason)
    expect(rules(withdrawals)).toEqual([])
    expect(rules([...withdrawals, ...withdrawals])).toEqual(['harbour-walk-1-2 is withdrawn twice'])
    expect(rules(withdrawals.map((one) => ({ ...one, withdrawn: 'harbour-fog-1' })))).toEqual([
      'harbour-fog-1 was never issued and is withdrawn',
    ])
  })
})

describe('a withdrawal without the words', () => {
  const request = { reason: 'Somebody asked.', withoutWords: true, date: '2022-01-02' }
  const idsOf = (lines: Withdrawal[]) => lines.map(({ withdrawn }) => withdrawn)
  const lines = withdrawWords('harbour-walk-1-2', request)

  test('takes every address that holds some of them, and no other', () => {
    expect(idsOf(lines)).toEqual(['harbour-walk-1', 'harbour-walk-1-2'])
    expect(idsOf(withdrawWords('harbour-walk-1', request))).toEqual([
      'harbour-walk-1',
      'harbour-walk-1-1',
      'harbour-walk-1-2',
    ])
  })

  test('shows neither words nor speaker, and still holds its place', () => {
    const teller = { type: 'tweet' as const, name: 'Ana', printedName: 'Ana', handle: 'ana' }
    const spoken = reports.map((report) => ({
      ...report,
      claims: report.claims.map((claim) => ({ ...claim, teller })),
    }))
    const [shown] = withdrawWords('harbour-walk-1-2', { ...request, withoutWords: false }, ledger, spoken)
    expect(shown?.voice).toBe('Ana, in a tweet printed in the Report A')
    const withdrawals = withdrawWords('harbour-walk-1-2', request, ledger, spoken)
    const stones = tombstonesOf(withdrawals)
    expect(stones.map(({ exact, voice }) => [exact, voice])).toEqual([
      [null, 'Report A'],
      [null, 'Report A'],
    ])
    expect(JSON.stringify([withdrawals, stones])).not.toMatch(/Ferries|Ana/)
    expect(check(withdrawals)).toEqual([])
    expect(check(withdrawals, without('harbour-walk-1-1'))).toMatchObject([{ ruleId: 'permalink-gone' }])
  })

  test('may follow one that showed them, once', () => {
    const first = withdrawWords('harbour-walk-2', { reason: 'Mistaken.', date: '2022-01-01' })
    const gone = without('harbour-walk-2')
    const second = withdrawWords('harbour-walk-2', request, entriesOf([...permalinks, ...first]), gone)
    expect(second).toMatchObject([{ withdrawn: 'harbour-walk-2', withoutWords: true, edition: 3, label: 'A2' }])
    const both = [...first, ...second]
    expect(check(both)).toEqual([])
    expect(tombstonesOf(both)).toMatchObject([{ id: 'harbour-walk-2', exact: null, reason: 'Somebody asked.' }])
    expect(withdrawWords('harbour-walk-2', request, entriesOf([...permalinks, ...both]), gone)).toEqual([])
    const again = check([...both, ...second])
    expect(again.map(({ reason }) => reason)).toEqual(['harbour-walk-2 is withdrawn twice'])
  })
})

test('a slug withdraws every address of its report, and nothing else', () => {
  const withdrawals = withdrawWords('harbour-walk', {
    reason: 'A corrected text has a new name.',
    date: '2022-01-02',
  })
  expect(withdrawals.map(({ withdrawn }) => withdrawn)).toEqual(
    permalinks.filter(({ slug }) => slug === 'harbour-walk').map(({ id }) => id),
  )
  const left = reports.filter(({ slug }) => slug !== 'harbour-walk')
  expect(check(withdrawals, left)).toEqual([])
})

test('a site with a withdrawn address shows its tombstone, and is sound once nothing is set beside it', () => {
  const withdrawals = withdrawWords('harbour-walk-2', { reason: 'Asked.', date: '2022-01-02' })
  const questions = site.comparison.topics.filter(({ slug }) => slug !== 'on-a2')
  const asked = issueAddresses(ledger, [], questions, '2022-01-02')
  const ndjson = [...permalinks, ...withdrawals, ...asked].map((line) => `${JSON.stringify(line)}\n`).join('')
  const read = (changes: Changes) => {
    const small = writeSite({ 'permalinks.ndjson': ndjson, ...changes })
    const { site, messages } = readSite(small.folder)
    small.remove()
    return { site, lines: messages.map(({ reason }) => reason) }
  }
  const topics = site.comparison.topics.map(({ slug, title, question, passages }) => ({
    slug,
    title,
    question,
    answers: Object.fromEntries(passages.map(({ label, text }) => [label, [text]])),
  }))
  const left = JSON.stringify(topics.filter(({ answers }) => !('A2' in answers)))
  expect(read({}).lines).toContain('There is no claim A2, or it was withdrawn')
  const standing = read({ 'comparison.md': (page) => page.replace(topicsOfAll, left) })
  expect(standing.lines).toEqual([])
  expect(standing.site?.tombstones).toMatchObject([{ id: 'harbour-walk-2', exact: 'Rain fell at night.' }])
  expect(JSON.stringify([standing.site?.comparison, standing.site?.sources, standing.site?.wording])).not.toMatch(
    /Rain/,
  )
  expect(standing.site?.reports[0].addresses.map(({ id }) => id)).not.toContain('harbour-walk-2')
})
