import { describe, expect, test } from 'vitest'
import { checkPermalinks, checkWithdrawals, newPermalinks } from '#lib/link/check-permalinks'
import { tombstonesOf, withdraw } from '#lib/link/withdraw'
import { Tombstone, Withdrawal } from '#lib/schema/permalink'
import { readSite } from '#lib/site'
import { writeSite } from '../small-site'

const { folder, remove } = writeSite()
const { site } = readSite(folder)
remove()
if (!site) throw new Error('These tests need a sound site')
const { reports } = site
const permalinks = newPermalinks([], reports, '2021-06-01')
const ledger = { permalinks, withdrawals: [] }
const lined = <T>(lines: T[]) => lines.map((line, i) => ({ ...line, line: i }))
const without = (id: string) =>
  reports.map((report) => ({ ...report, addresses: report.addresses.filter((one) => one.id !== id) }))

describe('an address that is withdrawn', () => {
  const withdrawals = withdraw('harbour-walk-1-2', 'A reader asked.', ledger, reports, '2022-01-02')

  test('keeps who spoke, where, and why', () => {
    expect(withdrawals.map((one) => Withdrawal.parse(one))).toEqual([
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
    expect(tombstonesOf({ permalinks, withdrawals }).map((one) => Tombstone.parse(one))).toMatchObject([
      { id: 'harbour-walk-1-2', voice: 'Report A', exact: 'Ferries went on running.', reason: 'A reader asked.' },
    ])
  })

  test('may be gone from the text, which an issued one may not', () => {
    const gone = without('harbour-walk-1-2')
    expect(checkPermalinks(lined(permalinks), withdrawals, gone)).toEqual([])
    expect(checkPermalinks(lined(permalinks), [], gone).map(({ ruleId }) => ruleId)).toEqual(['permalink-gone'])
  })

  test('may not come to stand on other words', () => {
    const moved = reports.map((report) => ({
      ...report,
      addresses: report.addresses.map((one) =>
        one.id === 'harbour-walk-1-2' ? { ...one, text: 'Other words.' } : one,
      ),
    }))
    const [finding] = checkPermalinks(lined(permalinks), withdrawals, moved)
    expect(finding?.ruleId).toBe('permalink-reused')
    expect(finding?.reason).toMatch(/Ferries went on running.*Other words/)
  })

  test('keeps its slug from another text, also where its own words stay', () => {
    const all = withdraw('harbour-walk', 'Corrected.', ledger, reports, '2022-01-02')
    const other = reports.map((report) =>
      report.slug === 'harbour-walk' ? { ...report, sha256: '0'.repeat(64) } : report,
    )
    const findings = checkPermalinks(lined(permalinks), all, other)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(all.map(() => 'permalink-text'))
    expect(findings[0]?.reason).toContain(`now has ${'0'.repeat(64)}`)
  })

  test('is not withdrawn again, nor issued again', () => {
    expect(withdraw('harbour-walk-1-2', 'Again.', { permalinks, withdrawals }, reports, '2022-01-03')).toEqual([])
    expect(newPermalinks(permalinks, reports, '2022-01-03')).toEqual([])
  })

  test('is told of where it was never issued, or stands twice', () => {
    const rules = (lines: Withdrawal[]) => checkWithdrawals(lined(lines), permalinks).map(({ reason }) => reason)
    expect(rules(withdrawals)).toEqual([])
    expect(rules([...withdrawals, ...withdrawals])).toEqual(['harbour-walk-1-2 is withdrawn twice'])
    expect(rules(withdrawals.map((one) => ({ ...one, withdrawn: 'harbour-fog-1' })))).toEqual([
      'harbour-fog-1 was never issued and is withdrawn',
    ])
  })
})

test('a slug withdraws every address of its report, and nothing else', () => {
  const withdrawals = withdraw('harbour-walk', 'A corrected text has a new name.', ledger, reports, '2022-01-02')
  expect(withdrawals.map(({ withdrawn }) => withdrawn)).toEqual(
    permalinks.filter(({ slug }) => slug === 'harbour-walk').map(({ id }) => id),
  )
  const left = reports.filter(({ slug }) => slug !== 'harbour-walk')
  expect(checkPermalinks(lined(permalinks), withdrawals, left)).toEqual([])
})

test('a site with a withdrawn address is sound, and shows its tombstone', () => {
  const withdrawals = withdraw('harbour-walk-2', 'A reader asked.', ledger, reports, '2022-01-02')
  const ndjson = [...permalinks, ...withdrawals].map((line) => `${JSON.stringify(line)}\n`).join('')
  const small = writeSite({ 'permalinks.ndjson': ndjson })
  const read = readSite(small.folder)
  small.remove()
  expect(read.messages).toEqual([])
  expect(read.site?.tombstones).toMatchObject([{ id: 'harbour-walk-2', exact: 'Rain fell at night.' }])
})
