import { absolute, claimPath, rawPath, reportPath } from '#lib/address/paths'
import type { Address, Report } from '#lib/record/report'
import type { Span } from '#lib/record/span'
import { voiceAt } from '#lib/voice/voice-at'
import { voiceLine } from '#lib/voice/voice-line'

/** A node of linked data in the vocabulary of schema.org. */
export type LinkedDataNode = { [key: string]: string | number | LinkedDataNode | LinkedDataNode[] }

const schemaOrg = 'https://schema.org'

/** Adds the context to a top-level node; nested nodes need none. */
export const withContext = (node: LinkedDataNode): LinkedDataNode => ({ '@context': schemaOrg, ...node })

/** A report as a NewsArticle, without author, publisher and headline, which the file does not give. */
export const newsArticle = (report: Report): LinkedDataNode =>
  withContext({ ...referToReport(report), ...describeReport(report) })

export function describeReport({ title, datePublished, slug, sha256, bytes, words }: Report): LinkedDataNode {
  const contentUrl = absolute(rawPath(slug))
  return {
    name: title,
    datePublished,
    inLanguage: 'en',
    wordCount: words,
    encoding: { '@type': 'MediaObject', contentUrl, encodingFormat: 'text/plain', contentSize: `${bytes} B`, sha256 },
  }
}

/** The claims at an address, each a Claim that appears in its report, without rating or review. */
export const claimNodes = (report: Report, { claims }: Address): LinkedDataNode[] =>
  claims.map((claim) => withContext(claimNode(report, claim)))

/** The words at an address as one Claim, credited to their voice. */
export function claimNode(report: Report, address: Span & Pick<Address, 'id' | 'label'>): LinkedDataNode {
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
    // Without a type: the file does not say whether an account is a person or an organization.
    // Words that are completely somebody else's are not the author's.
    ...(teller.type === 'tweet' &&
      voice.ownWords && { author: { name: teller.printedName, alternateName: `@${teller.handle}` } }),
    appearance: { ...referToReport(report), name: title, datePublished },
  }
}

export function referToReport({ slug }: Report): LinkedDataNode {
  const url = absolute(reportPath(slug))
  return { '@type': 'NewsArticle', '@id': url, url }
}

/** JSON that is safe in a script element: it cannot end the element or open a comment. */
export const stringifyForScript = (nodes: LinkedDataNode[]) => JSON.stringify(nodes).replaceAll('<', '\\u003c')
