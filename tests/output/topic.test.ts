import { expect, test } from 'vitest'
import { listExactWords, splitAtRanges } from '#lib/address/exact-words'
import { findAboutClaims } from '#lib/compare/topics/about-claims'
import { formatCopiedTopic, topicDescription, topicLink, topicTitle } from '#lib/output/topic-title'
import type { Topic } from '#lib/record/comparison'
import { richFiles, siteOf } from '../made/rich-site'

const { reports, comparison } = siteOf(richFiles('2021-06-01'))
const [safe, what] = comparison.topics as [Topic, Topic]

test('a topic travels with both reports, in one form, and says which is silent', () => {
  expect(topicTitle(safe, reports)).toBe('Is the bridge safe? Bridge report and Report B')
  expect(topicDescription(safe, reports)).toBe(
    'Bridge report: A1.1 (Ana Duarte, quoted): The bridge is safe; A1.2 (The report, paraphrasing Two witnesses): it shook; A2.1 (Lake Watch, in a tweet. Hedge: “probably”): It probably holds. Report B: not stated in this report.',
  )
  expect(topicDescription(what, reports)).toBe(
    'Bridge report: A1.1 (Ana Duarte, quoted): The bridge; A2.2 (Lake Watch, in a tweet): Planks … #footbridge. Report B: B1 (The report): new footbridge; B2 (The report): 63 planks.',
  )
  expect(topicLink(safe)).toBe('http://localhost:3000/compare/bridge-safe/')
})

test('a copied topic names who speaks, the date and any hedges, and what a reader should know', () => {
  expect(formatCopiedTopic(safe, reports)).toBe(
    `Is the bridge safe?
A1.1, Ana Duarte, quoted in the Bridge report, 4 May 2021: “The bridge is safe,” said Ana Duarte, mayor of Port Ellery.
A1.2, Bridge report, paraphrasing Two witnesses, 4 May 2021: Two witnesses said that it shook.
A2.1, Lake Watch, in a tweet printed in the Bridge report, 4 May 2021 [Hedge: “probably”]: It probably holds.
Report B, 4 May 2021: not stated in this report`,
  )
  expect(formatCopiedTopic(what, reports)).toBe(
    `What is the bridge?
A1.1, Ana Duarte, quoted in the Bridge report, 4 May 2021: “The bridge is safe,” said Ana Duarte, mayor of Port Ellery.
A2.2, Lake Watch, in a tweet printed in the Bridge report, 4 May 2021: Planks from @oakmill #footbridge https://t.co/x
B1, Report B, 4 May 2021: A new footbridge stands in Port Ellery.
B2, Report B, 4 May 2021: It has 63 planks of oak.
Only a word.`,
  )
})

test('what the comparison says about some claims', () => {
  const about = (...ids: string[]) => {
    const { topics, links } = findAboutClaims(comparison, new Set(ids))
    return [topics.map(({ slug }) => slug), links.map(({ sentence }) => sentence)]
  }
  const sentence = 'Report A writes “bridge”, report B “footbridge”.'
  expect(about('harbour-walk-1-1')).toEqual([['bridge-safe', 'what-it-is'], [sentence]])
  expect(about('harbour-walk-1-2')).toEqual([['bridge-safe'], []])
  expect(about('harbour-count-1')).toEqual([['what-it-is'], [sentence]])
  expect(about('harbour-walk-1')).toEqual([[], []])
})

test('a text is cut at the edges of the words that are meant', () => {
  const words = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]
  expect(splitAtRanges('oak or', words)).toEqual([
    { start: 0, text: 'oa', inRange: true },
    { start: 2, text: 'k', inRange: false },
    { start: 3, text: ' o', inRange: true },
    { start: 5, text: 'r', inRange: false },
  ])
  expect(splitAtRanges('oak', [])).toEqual([{ start: 0, text: 'oak', inRange: false }])
  expect(listExactWords({ text: 'oak or', words })).toEqual(['oa', ' o'])
})
