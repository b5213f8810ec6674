import { absolute, claimPath, rawPath, reportPath } from '#lib/link/paths'
import { claimsAt } from '#lib/link/voice-at'
import type { Address } from '#lib/schema/address'
import type { Report } from '#lib/schema/report'

/** A node of linked data in the vocabulary of schema.org. */
export type Node = { [key: string]: string | number | Node | Node[] }

const context = 'https://schema.org'

/** A report as a NewsArticle. No author, publisher or headline: the file does not say them, and none is made up. */
export function newsArticle(report: Report): Node {
  const { title, datePublished, slug, sha256, bytes, words } = report
  const contentUrl = absolute(rawPath(slug))
  return {
    '@context': context,
    ...reference(report),
    name: title,
    datePublished,
    inLanguage: 'en',
    wordCount: words,
    encoding: { '@type': 'MediaObject', contentUrl, encodingFormat: 'text/plain', contentSize: `${bytes} B`, sha256 },
  }
}

/** The claims at an address, each a Claim that appears in its report. No rating, no review. */
export function claimNodes(report: Report, address: Address): Node[] {
  const own = report.addresses.filter(({ claims }) => claims.length === 1)
  return claimsAt(report, address).map((claim) => {
    const place = own.find(({ start }) => start === claim.start) ?? address
    const url = absolute(claimPath(place.id))
    const { title, datePublished } = report
    return {
      '@context': context,
      '@type': 'Claim',
      '@id': url,
      url,
      identifier: place.label,
      text: claim.text,
      // Without a type: whether an account is a person or a body is not in the file.
      ...(claim.teller.type === 'tweet' && {
        author: { name: claim.teller.name, alternateName: `@${claim.teller.handle}` },
      }),
      appearance: { ...reference(report), name: title, datePublished },
    }
  })
}

function reference({ slug }: Report): Node {
  const url = absolute(reportPath(slug))
  return { '@type': 'NewsArticle', '@id': url, url }
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export const scriptSafe = (nodes: Node[]) => JSON.stringify(nodes).replaceAll('<', '\\u003c')
