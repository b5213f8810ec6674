import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'
import { Range } from '#lib/record/span'

/** How two statements can relate; none of these says which is right. */
export const linkKinds = [
  'same event',
  'same speaker',
  'same words',
  'different place',
  'different number',
  'different word',
  'only here',
] as const

/** Exact words of claims, by the printed numbers of the claims: `B3: [ordered by U.S. President Donald Trump]`. */
const WordsByNumber = z.record(z.string(), z.array(z.string().min(1)).min(1))

/** A topic as written in `content/comparison.md`. */
export const TopicMatter = z.strictObject({
  /** Part of its address. */
  slug: Slug,
  /** Short name for lists. */
  title: PlainWords.max(60),
  /** The neutral question that claims of both reports answer. */
  question: PlainWords.regex(/\?$/, 'must end with a question mark'),
  /** The claims that answer it, with their answering words; `{}` if a note says why there are none. */
  answers: WordsByNumber,
  /** Printed numbers of claims whose ≡ link goes here even though an earlier topic has them, too. */
  main: z.array(z.string()).default([]),
  /** A note to readers, shown below the claims. */
  note: PlainWords.optional(),
})
export type TopicMatter = z.infer<typeof TopicMatter>

/** A link between claims as written in `content/comparison.md`. */
export const LinkMatter = z.strictObject({
  kinds: z.array(z.enum(linkKinds)).min(1),
  /** The linked claims, each with the exact words in question. */
  ends: WordsByNumber,
  /** The relation in one plain sentence. */
  sentence: PlainWords,
  /** Slugs of the topics that show it; by default they follow from its claims. */
  topics: z.array(Slug).optional(),
})
export type LinkMatter = z.infer<typeof LinkMatter>

/** A possible link that the editor rejected. */
export const Refusal = z.strictObject({ title: PlainWords, reason: PlainWords })

/** Front matter of `content/comparison.md`. */
export const ComparisonMatter = z.strictObject({
  /** The two reports, in the order in which they are shown. */
  reports: z.tuple([Slug, Slug]),
  /** The event that both reports are about, worded to follow “on”: `the killing of …`. */
  event: PlainWords.optional(),
  topics: z.array(TopicMatter).default([]),
  links: z.array(LinkMatter).default([]),
  refused: z.array(Refusal).default([]),
})
export type ComparisonMatter = z.infer<typeof ComparisonMatter>

/** A claim and those of its words that a topic or link is about. */
export const Passage = z.strictObject({
  /** Slug of its report. */
  report: Slug,
  /** Id of the claim's address. */
  id: z.string(),
  /** As printed: `B17.2`. */
  label: z.string(),
  /** Where the claim starts in the report's text, in UTF-16 code units. */
  start: z.int().min(0),
  /** The claim in full. */
  text: z.string(),
  /** UTF-16 offsets of the words in question into `text`, half-open, in order, without overlap. */
  words: z.array(Range).min(1),
})
export type Passage = z.infer<typeof Passage>

/** A neutral question with the claims that answer it; one report or both may have none. */
export const Topic = TopicMatter.omit({ answers: true, main: true }).extend({ passages: z.array(Passage) })
export type Topic = z.infer<typeof Topic>

/** A relation between claims. */
export const Link = LinkMatter.omit({ ends: true, topics: true }).extend({
  passages: z.array(Passage),
  /** Slugs of the topics that show it. */
  topics: z.array(Slug),
})
export type Link = z.infer<typeof Link>

/** The comparison of both reports. */
export const Comparison = z.strictObject({
  topics: z.array(Topic),
  links: z.array(Link),
  refused: z.array(Refusal),
  /** How many topics both reports, one report or neither answers. */
  coverage: z.strictObject({
    both: z.int(),
    /** By report: topics that only it answers. */
    only: z.record(z.string(), z.int()),
    neither: z.int(),
    /** By report: its claims that are in no topic answered by both, in text order. */
    alone: z.record(z.string(), z.array(Passage.pick({ id: true, label: true }))),
  }),
  /** By claim id: the topic that its ≡ link goes to, which is the one with the claim as `main`, else its first. */
  mainTopics: z.record(z.string(), Slug),
})
export type Comparison = z.infer<typeof Comparison>
