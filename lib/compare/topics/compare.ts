import { liveClaims } from '#lib/address/addresses'
import {
  type ClaimIndex,
  indexClaims,
  locatePassages,
  makeReporter,
  type ReportFinding,
} from '#lib/compare/topics/passages'
import type { Finding } from '#lib/message/finding'
import type {
  Comparison,
  ComparisonMatter,
  Link,
  LinkMatter,
  Passage,
  Topic,
  TopicMatter,
} from '#lib/record/comparison'
import type { Report } from '#lib/record/report'
import { overlaps } from '#lib/record/span'

/** More claims cannot be compared at a glance. */
export const maxClaimsPerTopic = 8

const emptyTopicAdvice =
  'Add a claim, or remove the topic; if neither report answers, write answers: {} and a note that says why'

/**
 * Builds the comparison and checks it against the reports: every claim is in a topic, a topic has one to eight claims (or
 * none and a note), and all quoted words are in their claims.
 * @param text the text of comparison.md, for the offsets of findings
 */
export function compare(
  matter: ComparisonMatter,
  reports: readonly Report[],
  text: string,
): { comparison: Comparison; findings: Finding[] } {
  const findings: Finding[] = []
  const report = makeReporter(findings, text)
  const claims = indexClaims(reports)
  const topics = matter.topics.map(({ answers, main, ...topic }): Topic => {
    const owner = `slug: ${topic.slug}`
    const passages = locatePassages(answers, claims, report, owner)
    const count = passages.length
    for (const label of main.filter((one) => !passages.some((passage) => passage.label === one)))
      report(
        'main-unknown',
        `The topic ${topic.slug} lists ${label} under main but not under answers`,
        'Add it to answers',
        owner,
      )
    const isUnanswered = Object.keys(answers).length === 0 && topic.note !== undefined
    if (count === 0 && !isUnanswered)
      report('topic-empty', `No claim answers the topic ${topic.slug}`, emptyTopicAdvice, owner)
    const tooMany = `The topic ${topic.slug} has ${count} claims; at most ${maxClaimsPerTopic} can be compared at a glance`
    if (count > maxClaimsPerTopic) report('topic-large', tooMany, 'Split it into several topics', owner)
    return { ...topic, passages }
  })
  checkTopics(topics, reports, report)
  const links = matter.links.map((link) => makeLink(link, claims, topics, report))
  const mainTopics = chooseMainTopics(topics, matter.topics)
  const coverage = countCoverage(topics, reports)
  return { comparison: { topics, links, refused: matter.refused, coverage, mainTopics }, findings }
}

/** By claim id: the topic that lists it under `main`, else its first topic. */
function chooseMainTopics(topics: Topic[], matter: TopicMatter[]): Comparison['mainTopics'] {
  const places = topics.map(({ slug, passages }) => passages.map(({ id, label }) => ({ slug, id, label })))
  const chosen = places.map((held, i) => held.filter(({ label }) => matter[i]?.main.includes(label)))
  // Later entries overwrite earlier ones.
  const inOrder = [...places.toReversed(), ...chosen.toReversed()].flat()
  return Object.fromEntries(inOrder.map(({ id, slug }) => [id, slug]))
}

function countCoverage(topics: Topic[], reports: readonly Report[]): Comparison['coverage'] {
  const listReports = ({ passages }: Topic) => new Set(passages.map(({ report }) => report))
  const shared = topics.filter((topic) => listReports(topic).size > 1)
  const sharedIds = new Set(shared.flatMap(({ passages }) => passages.map(({ id }) => id)))
  const countOnly = (slug: string) =>
    topics.filter((topic) => listReports(topic).size === 1 && listReports(topic).has(slug)).length
  const listUnshared = (report: Report) =>
    liveClaims(report).flatMap(({ id, label }) => (sharedIds.has(id) ? [] : [{ id, label }]))
  return {
    both: shared.length,
    only: Object.fromEntries(reports.map(({ slug }) => [slug, countOnly(slug)])),
    neither: topics.filter(({ passages }) => passages.length === 0).length,
    alone: Object.fromEntries(reports.map((report) => [report.slug, listUnshared(report)])),
  }
}

/** Topic slugs are unique, and every claim is in a topic. */
function checkTopics(topics: Topic[], reports: readonly Report[], report: ReportFinding) {
  for (const [i, { slug }] of topics.entries())
    if (topics.findIndex((topic) => topic.slug === slug) !== i)
      report('topic-duplicate', `Two topics have the slug ${slug}`, 'Rename one of them', `slug: ${slug}`)
  const coveredIds = new Set(topics.flatMap(({ passages }) => passages.map(({ id }) => id)))
  const uncovered = reports
    .flatMap(liveClaims)
    .filter(({ id }) => !coveredIds.has(id))
    .map(({ label }) => label)
  if (uncovered.length > 0)
    report(
      'claim-without-topic',
      `No topic has ${uncovered.join(', ')}`,
      'Add every claim to at least one topic',
      'topics:',
    )
}

function makeLink(matter: LinkMatter, claims: ClaimIndex, topics: Topic[], report: ReportFinding): Link {
  const { ends, topics: chosen, ...link } = matter
  // The file may fold the sentence over lines, so only its first words are looked for.
  const owner = link.sentence.slice(0, 30)
  const passages = locatePassages(ends, claims, report, owner)
  const needed = link.kinds.includes('only here') ? 1 : 2
  if (passages.length < needed)
    report('link-short', `A link like this needs ${needed} or more claims: “${owner}…”`, 'Name them under ends', owner)
  const slugs = topics.map(({ slug }) => slug)
  for (const slug of chosen?.filter((one) => !slugs.includes(one)) ?? [])
    report('topic-unknown', `The link “${owner}…” names the topic ${slug}, which does not exist`, 'Correct it', owner)
  const shownIn = chosen ? slugs.filter((slug) => chosen.includes(slug)) : chooseTopics(topics, passages)
  return { ...link, passages, topics: shownIn }
}

/** The topics of a link: those with the same words or, failing that, the same claims. */
function chooseTopics(topics: Topic[], passages: Passage[]): string[] {
  const about = (byWords: boolean) =>
    topics.filter((topic) => sharesPassages(topic, passages, byWords)).map(({ slug }) => slug)
  const found = about(true)
  return found.length > 0 ? found : about(false)
}

/** True if the topic has at least half of the link's ends, and two if the link has two. */
function sharesPassages(topic: Topic, passages: Passage[], byWords: boolean): boolean {
  const meets = (a: Passage, b: Passage) => !byWords || a.words.some((one) => b.words.some((two) => overlaps(one, two)))
  const shared = passages.filter((end) => topic.passages.some((one) => one.id === end.id && meets(one, end))).length
  return shared >= Math.min(2, passages.length) && 2 * shared >= passages.length
}
