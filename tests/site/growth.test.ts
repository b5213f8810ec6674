import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textFragmentLink } from '#lib/address/text-fragment'
import { findAboutClaims } from '#lib/compare/topics/about-claims'
import { claimCard } from '#lib/output/card/card'
import { dataFiles } from '#lib/output/data/data-files'
import { claimNodes } from '#lib/output/data/json-ld'
import { makeProof } from '#lib/output/proof'
import { isError, readSite } from '#lib/site'
import { describeAddress } from '#lib/voice/describe-address'
import { writeMadeSite } from '../bench/made-site'

/** Seconds of the processor, so that others who use the machine do not count, to read a site as large as so many reports of ours, to make its machine forms, and what each claim's page tells. */
function timeOf(reports: number) {
  const folder = mkdtempSync(join(tmpdir(), 'made-site-'))
  try {
    writeMadeSite(folder, reports)
    const seconds = () => process.cpuUsage().user / 1e6
    const begun = seconds()
    const { site, messages } = readSite(folder)
    expect(messages.filter(isError)).toEqual([])
    if (!site) throw new Error('the made site is not sound')
    const read = seconds()
    const files = dataFiles(site).size
    const written = seconds()
    for (const report of site.reports)
      for (const address of report.addresses) {
        claimCard(describeAddress(report, address))
        claimNodes(report, address)
        findAboutClaims(site.comparison, new Set([address.id]))
        textFragmentLink(report, address)
        makeProof(report, address, site.permalinks)
      }
    const told = seconds() - written
    return { read: read - begun, written: written - read, told, files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a site four times as large is read, written and told of in four times the time', () => {
  timeOf(2)
  const small = timeOf(10)
  const large = timeOf(40)
  expect(large.files / small.files).toBeGreaterThan(3)
  // A square would be 16. The 50 ms keep a pause of the machine from deciding.
  expect(large.read / (small.read + 0.05)).toBeLessThan(10)
  expect(large.written / (small.written + 0.05)).toBeLessThan(10)
  expect(large.told / (small.told + 0.05)).toBeLessThan(10)
}, 120_000)
