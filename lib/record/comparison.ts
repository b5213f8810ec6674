import { z } from 'zod'
import { PlainWords } from '#lib/record/plain-words'
import { Slug } from '#lib/record/report'
import { Range } from '#lib/record/span'

/** How two statements can stand to each other; none of them says which is right. */
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

/** A topic as an editor writes it in `content/comparison.md`. */
export const TopicMatter = z.strictObject({
  /** Its place in addresses. */
  slug: Slug,
  /** Its name in lists and titles. */
  title: PlainWords.max(60),
  /** The neutral question that both reports' claims are set beside. */
  question: PlainWords.regex(/\?$/, 'must end with a question mark'),
  /** The claims that answer it, each with the exact words that do; `{}` where a note says why none does. */
  answers: WordsByNumber,
  /** Printed numbers of claims whose mark leads here, although an earlier topic holds them, too. */
  main: z.array(z.string()).default([]),
  /** What a reader should know of the row. */
  note: PlainWords.optional(),
})
export type TopicMatter = z.infer<typeof TopicMatter>

/** A link between claims as an editor writes it. */
export const LinkMatter = z.strictObject({
  kinds: z.array(z.enum(linkKinds)).min(1),
  /** The claims, each with the exact words that are meant. */
  ends: WordsByNumber,
  /** The relation in one plain sentence. */
  sentence: PlainWords,
  /** Slugs of the questions on whose pages it is shown; else they follow from its claims. */
  topics: z.array(Slug).optional(),
})
export type LinkMatter = z.infer<typeof LinkMatter>

/** A correspondence that was looked at and not made a link. */
export const Refusal = z.strictObject({ title: PlainWords, reason: PlainWords })

/** Front matter of `content/comparison.md`. */
export const ComparisonMatter = z.strictObject({
  /** The two reports, in the order in which they are shown. */
  reports: z.tuple([Slug, Slug]),
  /** What both reports are about, as it follows “on”: `the killing of Qassem Soleimani`. */
  event: PlainWords.optional(),
  topics: z.array(TopicMatter).default([]),
  links: z.array(LinkMatter).default([]),
  refused: z.array(Refusal).default([]),
})
export type ComparisonMatter = z.infer<typeof ComparisonMatter>

/** A claim, with those of its words that a topic or a link is about. */
export const Passage = z.strictObject({
  /** Slug of its report. */
  report: Slug,
  /** Id of the claim's address. */
  id: z.string(),
  /** As printed: `B17.2`. */
  label: z.string(),
  /** Where the claim begins in the report's text, in UTF-16 code units. */
  start: z.int().min(0),
  /** The claim in full. */
  text: z.string(),
  /** The words that are meant: UTF-16 offsets into `text`, half-open, in order, none overlapping. */
  words: z.array(Range).min(1),
})
export type Passage = z.infer<typeof Passage>

/** A neutral question with the claims of both reports that answer it; one of them, or both, can be silent. */
export const Topic = TopicMatter.omit({ answers: true, main: true }).extend({ passages: z.array(Passage) })
export type Topic = z.infer<typeof Topic>

/** A relation between claims. */
export const Link = LinkMatter.omit({ ends: true, topics: true }).extend({
  passages: z.array(Passage),
  /** Slugs of the topics that it is shown in. */
  topics: z.array(Slug),
})
export type Link = z.infer<typeof Link>

/** What both reports together are read for. */
export const Comparison = z.strictObject({
  topics: z.array(Topic),
  links: z.array(Link),
  refused: z.array(Refusal),
  /** How many questions both reports answer, only one of them, or neither. */
  coverage: z.strictObject({
    /** Topics that both answer. */
    both: z.int(),
    /** Topics that this report alone answers. */
    only: z.record(z.string(), z.int()),
    /** Topics that neither answers. */
    neither: z.int(),
    /** This report's claims that stand in no topic which both answer, in the order of the text. */
    alone: z.record(z.string(), z.array(Passage.pick({ id: true, label: true }))),
  }),
  /** The slug of the topic that a claim's compare mark leads to, by the claim's id: the one that names it as `main`, else the first that holds it. */
  mainTopics: z.record(z.string(), Slug),
})
export type Comparison = z.infer<typeof Comparison>
