import { absolute, claimPath, rawPath, reportPath } from '#lib/link/paths'
import { claimsAt } from '#lib/link/voice-at'
import type { Address } from '#lib/schema/address'
import type { Report } from '#lib/schema/report'

/** A node of linked data in the vocabulary of schema.org. */
export type Node = { [key: string]: string | number | Node | Node[] }

const context = 'https://schema.org'

/** A node that stands by itself; the nodes within it need no context of their own. */
export const whole = (node: Node): Node => ({ '@context': context, ...node })

/** A report as a NewsArticle. No author, publisher or headline: the file does not say them, and none is made up. */
export const newsArticle = (report: Report): Node => whole({ ...reference(report), ...aboutReport(report) })

export function aboutReport({ title, datePublished, slug, sha256, bytes, words }: Report): Node {
  const contentUrl = absolute(rawPath(slug))
  return {
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
  return claimsAt(report, address).map(({ start }) =>
    whole(claimNode(report, own.find((one) => one.start === start) ?? address)),
  )
}

/** The words at an address as one Claim: who speaks there is what they are credited to. */
export function claimNode(report: Report, address: Address): Node {
  const { id, label, voice, text } = address
  const url = absolute(claimPath(id))
  const [first] = claimsAt(report, address)
  const { title, datePublished } = report
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    identifier: label,
    creditText: voice,
    text,
    // Without a type: whether an account is a person or a body is not in the file.
    ...(first?.teller.type === 'tweet' && {
      author: { name: first.teller.name, alternateName: `@${first.teller.handle}` },
    }),
    appearance: { ...reference(report), name: title, datePublished },
  }
}

export function reference({ slug }: Report): Node {
  const url = absolute(reportPath(slug))
  return { '@type': 'NewsArticle', '@id': url, url }
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export const scriptSafe = (nodes: Node[]) => JSON.stringify(nodes).replaceAll('<', '\\u003c')
