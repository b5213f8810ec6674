import { absolute, claimPath, correctionsPath, homePath, methodPath, topicPath } from '#lib/address/paths'
import { escapeMarkup } from '#lib/output/share'
import type { SiteContent } from '#lib/record/site'

type FeedEntry = { id: string; title: string; updated: string; link: string; summary: string }

/**
 * The feed of corrections and withdrawals, newest first, as Atom (RFC 4287). A feed without entries has the date on which
 * addresses were last issued. Records have no time of day; the feed uses noon UTC.
 */
export function correctionsFeed({ method, tombstones, topicTombstones, permalinks }: SiteContent): string {
  const entries: FeedEntry[] = [
    // Numbered from the oldest, so that ids survive a new title and two corrections of one day differ.
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
    `<id>${escapeMarkup(absolute(correctionsPath))}</id>`,
    '<title>Diptych: corrections and withdrawals</title>',
    `<updated>${updated}T12:00:00Z</updated>`,
    '<author><name>Diptych</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(absolute(correctionsPath))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(absolute(homePath))}"/>`,
    ...entries.map(formatEntry),
    '</feed>\n',
  ].join('\n')
}

const formatEntry = ({ id, title, updated, link, summary }: FeedEntry) =>
  [
    '<entry>',
    `<id>${escapeMarkup(encodeURI(id))}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${updated}T12:00:00Z</updated>`,
    `<link rel="alternate" href="${escapeMarkup(link)}"/>`,
    `<summary>${escapeMarkup(summary)}</summary>`,
    '</entry>',
  ].join('\n')
