import { absolute, annotationPath, claimPath, rawPath, reportPath } from '#lib/address/paths'
import { selectRange } from '#lib/address/text-quote'
import { formatNotes } from '#lib/output/share'
import type { Annotation } from '#lib/record/annotation'
import type { Address, Report } from '#lib/record/report'
import { describeAddress } from '#lib/voice/describe-address'

/**
 * The Web Annotation of an address (W3C Web Annotation Data Model, section 4). Either of its two targets is enough: the
 * file as received, identified by its hash, or the report's page.
 */
export function makeAnnotation(report: Report, address: Address): Annotation {
  const { slug, text, sha256, blocks } = report
  const { position, quote } = selectRange(text, address)
  const block = blocks[address.block] ?? { start: 0, end: text.length }
  const { voice, date, notes } = describeAddress(report, address)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(annotationPath(address.id)),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { id: absolute(claimPath(address.id)), format: 'text/html' },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: `${address.label}: ${voice}, ${date}${formatNotes(notes)}`,
      },
    ],
    target: [
      {
        source: {
          id: absolute(rawPath(slug)),
          type: 'Text',
          format: 'text/plain',
          language: 'en',
          'schema:sha256': sha256,
        },
        selector: [position, quote],
      },
      {
        source: absolute(reportPath(slug)),
        selector: [
          { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: address.id },
          selectRange(text.slice(0, block.end), address, block.start).quote,
        ],
      },
    ],
  }
}
