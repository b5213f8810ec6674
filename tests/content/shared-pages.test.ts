import { expect, test } from 'vitest'
import { claimPath } from '#lib/address/paths'
import { origin } from '#lib/address/site-url'
import { readFolder } from '#lib/publish/disk/read-folder'
import { describeAddress } from '#lib/voice/describe-address'
import { site } from '../site/our-site'

const out = readFolder('out')
const read = (path: string) => String(out.get(path.slice(1)))

test('a private person of one name has no page to be found by', () => {
  const hers = site.reports.flatMap((report) =>
    report.addresses.filter((address) => /Nazli/.test(describeAddress(report, address).voice + address.text)),
  )
  expect(hers.length).toBeGreaterThan(2)
  for (const { id } of hers) {
    expect(read(`${claimPath(id)}index.html`)).toMatch(/<meta name="robots" content="[^"]*noindex/)
    expect(read('/sitemap.xml')).not.toContain(`<loc>${origin}${claimPath(id)}</loc>`)
  }
})

test('the page about the site says how removal is asked for', () => {
  const page = read('/method/index.html')
  expect(page.replace(/\s+/g, ' ')).toMatch(/Corrections and requests for removal go to whoever publishes this copy/)
  const { contact } = site.method
  expect(page.replace(/<[^>]+>/g, '')).toContain(
    contact
      ? `Contact: ${contact.replace('https://', '')}`
      : 'No contact has been set for this copy, so requests cannot yet be received.',
  )
})
