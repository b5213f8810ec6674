import { absolute, claimPath, rawPath, reportPath } from '#lib/address/paths'
import type { Address, Report } from '#lib/record/report'
import type { Span } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'

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
export const claimNodes = (report: Report, { claims }: Address): Node[] =>
  claims.map((claim) => whole(claimNode(report, claim)))

/** The words at an address as one Claim: who speaks there is what they are credited to. */
export function claimNode(report: Report, address: Span & Pick<Address, 'id' | 'label'>): Node {
  const { id, label, text } = address
  const url = absolute(claimPath(id))
  const voice = voiceAt(report, [address])
  const { teller } = voice
  const { title, datePublished } = report
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    identifier: label,
    creditText: voiceLine(voice, report),
    text,
    // Without a type: whether an account is a person or a body is not in the file.
    ...(teller.type === 'tweet' && { author: { name: teller.printedName, alternateName: `@${teller.handle}` } }),
    appearance: { ...reference(report), name: title, datePublished },
  }
}

export function reference({ slug }: Report): Node {
  const url = absolute(reportPath(slug))
  return { '@type': 'NewsArticle', '@id': url, url }
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export const scriptSafe = (nodes: Node[]) => JSON.stringify(nodes).replaceAll('<', '\\u003c')
