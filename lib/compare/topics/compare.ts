import { liveClaims } from '#lib/address/addresses'
import { type ClaimsByNumber, claimsByNumber, passagesOf, type Tell, teller } from '#lib/compare/topics/passages'
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

/** As many claims as one row can hold and still be read at a glance. */
export const claimsInATopic = 8

const addAnswer =
  'Add one, or remove it; where neither report answers, write answers: {} and a note that says what was looked at'

/**
 * What an editor set beside each other, held against the reports: every claim stands in a topic, no topic holds more
 * than eight or, without a note, none, all words are in their claims.
 * @param text of the file that `matter` stands in; it places the findings
 */
export function compare(
  matter: ComparisonMatter,
  reports: readonly Report[],
  text: string,
): { comparison: Comparison; findings: Finding[] } {
  const findings: Finding[] = []
  const tell = teller(findings, text)
  const claims = claimsByNumber(reports)
  const topics = matter.topics.map(({ answers, main, ...topic }): Topic => {
    const owner = `slug: ${topic.slug}`
    const passages = passagesOf(answers, claims, tell, owner)
    const found = passages.length
    for (const label of main.filter((one) => !passages.some((passage) => passage.label === one)))
      tell('main-unknown', `The topic ${topic.slug} is main for ${label}, which it does not hold`, 'Add it', owner)
    const isUnanswered = Object.keys(answers).length === 0 && topic.note !== undefined
    if (found === 0 && !isUnanswered) tell('topic-empty', `No claim answers the topic ${topic.slug}`, addAnswer, owner)
    const much = `The topic ${topic.slug} holds ${found} claims; ${claimsInATopic} can be compared at a glance`
    if (found > claimsInATopic) tell('topic-large', much, 'Divide it', owner)
    return { ...topic, passages }
  })
  checkTopics(topics, reports, tell)
  const links = matter.links.map((link) => linkOf(link, claims, topics, tell))
  const mainTopics = mainTopicsOf(topics, matter.topics)
  const coverage = coverageOf(topics, reports)
  return { comparison: { topics, links, refused: matter.refused, coverage, mainTopics }, findings }
}

/** The first topic that holds a claim, unless another calls itself the main one. */
function mainTopicsOf(topics: Topic[], matter: TopicMatter[]): Comparison['mainTopics'] {
  const places = topics.map(({ slug, passages }) => passages.map(({ id, label }) => ({ slug, id, label })))
  const chosen = places.map((held, i) => held.filter(({ label }) => matter[i]?.main.includes(label)))
  // A later entry takes the place of an earlier one.
  const inOrder = [...places.toReversed(), ...chosen.toReversed()].flat()
  return Object.fromEntries(inOrder.map(({ id, slug }) => [id, slug]))
}

function coverageOf(topics: Topic[], reports: readonly Report[]): Comparison['coverage'] {
  const tellers = ({ passages }: Topic) => new Set(passages.map(({ report }) => report))
  const shared = topics.filter((topic) => tellers(topic).size > 1)
  const level = new Set(shared.flatMap(({ passages }) => passages.map(({ id }) => id)))
  const only = (slug: string) => topics.filter((topic) => tellers(topic).size === 1 && tellers(topic).has(slug)).length
  const alone = (report: Report) =>
    liveClaims(report).flatMap(({ id, label }) => (level.has(id) ? [] : [{ id, label }]))
  return {
    both: shared.length,
    only: Object.fromEntries(reports.map(({ slug }) => [slug, only(slug)])),
    neither: topics.filter(({ passages }) => passages.length === 0).length,
    alone: Object.fromEntries(reports.map((report) => [report.slug, alone(report)])),
  }
}

/** One address for one topic, and a topic for every claim. */
function checkTopics(topics: Topic[], reports: readonly Report[], tell: Tell) {
  for (const [i, { slug }] of topics.entries())
    if (topics.findIndex((topic) => topic.slug === slug) !== i)
      tell('topic-duplicate', `Two topics have the slug ${slug}`, 'Rename one of them', `slug: ${slug}`)
  const held = new Set(topics.flatMap(({ passages }) => passages.map(({ id }) => id)))
  const left = reports
    .flatMap(liveClaims)
    .filter(({ id }) => !held.has(id))
    .map(({ label }) => label)
  if (left.length > 0)
    tell('claim-without-topic', `No topic holds ${left.join(', ')}`, 'Every claim stands in at least one', 'topics:')
}

function linkOf(matter: LinkMatter, claims: ClaimsByNumber, topics: Topic[], tell: Tell): Link {
  const { ends, topics: chosen, ...link } = matter
  // The sentence can stand folded or with other marks in the file: its first words are enough to find it.
  const owner = link.sentence.slice(0, 30)
  const passages = passagesOf(ends, claims, tell, owner)
  const needed = link.kinds.includes('only here') ? 1 : 2
  if (passages.length < needed) tell('link-short', `A link needs ${needed} claims: “${owner}…”`, 'Name them', owner)
  const slugs = topics.map(({ slug }) => slug)
  for (const slug of chosen?.filter((one) => !slugs.includes(one)) ?? [])
    tell('topic-unknown', `The link “${owner}…” names the topic ${slug}, which does not exist`, 'Correct it', owner)
  const shownIn = chosen ? slugs.filter((slug) => chosen.includes(slug)) : topicsOf(topics, passages)
  return { ...link, passages, topics: shownIn }
}

/** The topics of a link: by the words that are meant, or else by the claims. */
function topicsOf(topics: Topic[], passages: Passage[]): string[] {
  const about = (byWords: boolean) =>
    topics.filter((topic) => isAbout(topic, passages, byWords)).map(({ slug }) => slug)
  const found = about(true)
  return found.length > 0 ? found : about(false)
}

/** A link is shown with a topic that shares half of its ends with it, and two where it has two. */
function isAbout(topic: Topic, passages: Passage[], byWords: boolean): boolean {
  const meets = (a: Passage, b: Passage) => !byWords || a.words.some((one) => b.words.some((two) => overlaps(one, two)))
  const shared = passages.filter((end) => topic.passages.some((one) => one.id === end.id && meets(one, end))).length
  return shared >= Math.min(2, passages.length) && 2 * shared >= passages.length
}
