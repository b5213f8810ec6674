import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFiles } from '#lib/link/data-files'
import { isError, readSite } from '#lib/site'
import { writeMadeSite } from './bench/made-site'

/** Seconds to read a site as large as so many reports of ours, and to make its machine forms. */
function timeOf(reports: number) {
  const folder = mkdtempSync(join(tmpdir(), 'made-site-'))
  try {
    writeMadeSite(folder, reports)
    const begun = performance.now()
    const { site, messages } = readSite(folder)
    expect(messages.filter(isError)).toEqual([])
    if (!site) throw new Error('the made site is not sound')
    const read = performance.now()
    const files = dataFiles(site).size
    return { read: (read - begun) / 1000, written: (performance.now() - read) / 1000, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a site four times as large is read and written in four times the time', () => {
  timeOf(2)
  const small = timeOf(10)
  const large = timeOf(40)
  expect(large.files / small.files).toBeGreaterThan(3)
  // A square would be 16. The 50 ms keep a pause of the machine from deciding.
  expect(large.read / (small.read + 0.05)).toBeLessThan(10)
  expect(large.written / (small.written + 0.05)).toBeLessThan(10)
}, 120_000)
