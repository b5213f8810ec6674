import { absolute, claimPath, correctionsPath, homePath, methodPath, topicPath } from '#lib/address/paths'
import { escapedMarkup } from '#lib/output/escaped-markup'
import type { SiteContent } from '#lib/record/site'

type Entry = { id: string; title: string; updated: string; link: string; summary: string }

/**
 * The feed of what was mended or withdrawn, newest first, as Atom (RFC 4287). A feed without entries is dated by the
 * last addresses that were issued. Days have no time of day in our records; the feed gives them noon, UTC.
 */
export function correctionsFeed({ method, tombstones, topicTombstones, permalinks }: SiteContent): string {
  const entries: Entry[] = [
    // Numbered from the oldest: an id lasts when a title is reworded, and two of one day stay two.
    ...method.corrections.map(({ date, title, text }, i) => ({
      id: `${absolute(methodPath)}#correction-${method.corrections.length - i}`,
      title,
      updated: date,
      link: absolute(methodPath),
      summary: text,
    })),
    ...tombstones.map(({ id, label, title, reason, date }) => ({
      id: absolute(claimPath(id)),
      title: `${label} of the ${title} was withdrawn`,
      updated: date,
      link: absolute(claimPath(id)),
      summary: reason,
    })),
    ...topicTombstones.map(({ slug, question, reason, date }) => ({
      id: absolute(topicPath(slug)),
      title: `The question “${question}” was withdrawn`,
      updated: date,
      link: absolute(topicPath(slug)),
      summary: reason,
    })),
  ].sort((a, b) => b.updated.localeCompare(a.updated))
  const issued = permalinks.map((one) => one.issued).sort()
  const updated = entries[0]?.updated ?? issued.at(-1) ?? '1970-01-01'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapedMarkup(absolute(correctionsPath))}</id>`,
    '<title>Diptych: corrections and withdrawals</title>',
    `<updated>${updated}T12:00:00Z</updated>`,
    '<author><name>Diptych</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapedMarkup(absolute(correctionsPath))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapedMarkup(absolute(homePath))}"/>`,
    ...entries.map(printed),
    '</feed>\n',
  ].join('\n')
}

const printed = ({ id, title, updated, link, summary }: Entry) =>
  [
    '<entry>',
    `<id>${escapedMarkup(encodeURI(id))}</id>`,
    `<title>${escapedMarkup(title)}</title>`,
    `<updated>${updated}T12:00:00Z</updated>`,
    `<link rel="alternate" href="${escapedMarkup(link)}"/>`,
    `<summary>${escapedMarkup(summary)}</summary>`,
    '</entry>',
  ].join('\n')
