import { issueAddresses } from '#lib/ledger/issue-addresses'
import { formatMessage } from '#lib/message/format-message'
import type { Site } from '#lib/site'
import { isError, readSite } from '#lib/site'
import { type Changes, pin, texts, writeSite } from './small-site'

/** A speaker, a description without a name, hedges, a tweet of two sentences with everything that a tweet can hold. */
const spoken = ` date 2021-05-04 “The bridge is safe,” said Ana Duarte, mayor of Port Ellery. Two witnesses said that it shook.

It probably holds. Planks from @oakmill #footbridge https://t.co/x pic.twitter.com/a1 — Lake Watch (@lakewatch) May 3, 2021`

const names = `---
names:
  - slug: ana-duarte
    name: Ana Duarte
    type: person
    roles: [mayor of Port Ellery]
  - {slug: lake-watch, name: Lake Watch, type: body, handles: [lakewatch]}
  - {slug: two-witnesses, name: Two witnesses, type: unnamed}
---

Those who speak.
`

const comparison = `---
reports: [harbour-walk, harbour-count]
topics:
  - slug: bridge-safe
    title: Whether it is safe
    question: Is the bridge safe?
    answers:
      A1.1: [The bridge is safe]
      A1.2: [it shook]
      A2.1: [It probably holds.]
  - slug: what-it-is
    title: What it is
    question: What is the bridge?
    answers:
      A1.1: [The bridge]
      A2.2: [Planks, "#footbridge"]
      B1: [new footbridge]
      B2: ["63 planks"]
    note: Only a word.
links:
  - kinds: [same event, different word]
    ends: {A1.1: [bridge], B1: [footbridge]}
    sentence: Report A writes “bridge”, report B “footbridge”.
refused:
  - {title: Planks, reason: Report A has no number.}
---

Two *reports*, [both](/compare/) short.
`

const method = `---
title: About
corrections:
  - {date: 2021-06-01, title: A word, text: It was another.}
---

How it is made.
`

const record = `---\nletter: A\ntitle: Bridge report\nsha256: ${pin}\nunknown: [publisher]\n---\n\nAs received.\n`

const unissued: Record<string, string> = {
  'reports/harbour-walk.txt': spoken,
  'reports/harbour-walk.md': record,
  'reports/harbour-count.txt': texts['harbour-count'],
  'names.md': names,
  'comparison.md': comparison,
  'method.md': method,
}

/** The site of these files; fails where the build would. */
export function siteOf(changes: Changes): Site {
  const { folder, remove } = writeSite(changes)
  const { site, messages } = readSite(folder)
  remove()
  if (!site) throw new Error(messages.filter(isError).map(formatMessage).join('\n'))
  return site
}

/** A small site with everything that an editor can write, sound as it stands; its addresses issued on that day. */
export function richFiles(issued: string): Record<string, string> {
  const lines = issueAddresses([], siteOf(unissued).reports, [], issued).map((line) => `${JSON.stringify(line)}\n`)
  return { ...unissued, 'permalinks.ndjson': lines.join('') }
}
