import { z } from 'zod'
import { Attribution } from '#lib/record/attribution'
import { Block } from '#lib/record/block'
import { Topic } from '#lib/record/comparison'
import { TextPositionSelector, TextQuoteSelector } from '#lib/record/permalink'
import { ReportRecord } from '#lib/record/report'
import { Tweet } from '#lib/record/tweet'

// Records of the data files. The descriptions of fields are published in the JSON Schemas.

/** The report of a claim, as each claim record names it. */
export const ReportReference = ReportRecord.pick({
  slug: true,
  letter: true,
  title: true,
  datePublished: true,
  sha256: true,
}).extend({
  url: z.url().describe('The page of the report'),
  text: z.url().describe('The text as received; sha256 is of its bytes'),
})
export type ReportReference = z.infer<typeof ReportReference>

/** An attribution without offsets, since those of the report's record are in another unit. */
export const AttributionRecord = Attribution.pick({ type: true, speaker: true, rule: true, resolution: true }).extend({
  cue: z.string().nullable().describe('The word that attributes, as printed; null where none does'),
  sources: z.array(z.string()).describe('The words that name who speaks, as printed'),
  contents: z.array(z.string()).describe('What is attributed, as printed; it may reach beyond the claim'),
})
export type AttributionRecord = z.infer<typeof AttributionRecord>

/** A speaker of some of the words. */
export const SpeakerRecord = z.strictObject({
  speaker: z
    .string()
    .nullable()
    .describe('In our spelling; null where the text neither names nor describes the speaker'),
  form: z
    .enum(['quoted', 'paraphrased', 'both'])
    .describe('Whether the speaker’s words here are between quotation marks: all, none, or some'),
  extent: z.enum(['whole', 'part']).describe('Whether these words say nothing but what this speaker said'),
})
export type SpeakerRecord = z.infer<typeof SpeakerRecord>

/** One address: its words with their voice, hedges and location. */
export const ClaimRecord = z.strictObject({
  id: z.string().describe('The address; issued once and never used for other words'),
  label: z.string().describe('As printed: A5, B17.2'),
  url: z.url().describe('The page of the claim'),
  voice: z.string().min(1).describe('Who says exactly these words; it precedes them wherever they are shown'),
  speakers: z.array(SpeakerRecord).describe('Whoever says some of them, besides the report or the tweet’s author'),
  hedges: z.array(z.string()).describe('What qualifies the words or passes them on, a line each'),
  sourceNamed: z
    .boolean()
    .describe('False where the report’s own words state something and name nobody who said, wrote or shared it'),
  attributions: z.array(AttributionRecord),
  text: z.string().min(1).describe('The words as printed'),
  kind: Block.shape.type.exclude(['label']).describe('What they stand in'),
  tweet: Tweet.pick({ authorName: true, handle: true, datePublished: true }).nullable(),
  report: ReportReference,
  position: TextPositionSelector.describe('In Unicode code points from the start of the text, half-open'),
  quote: TextQuoteSelector.describe('The words with up to 32 code points before and after'),
  bytes: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).describe('In bytes of the text, half-open'),
  issued: z.iso.date().nullable().describe('Day on which the address was issued'),
  claims: z.array(z.string()).describe('Of a block of several claims: their addresses; else empty'),
  topics: z.array(Topic.pick({ slug: true, question: true }).extend({ url: z.url() })),
  linkedData: z.url().describe('The same in the vocabulary of schema.org'),
  annotation: z.url().describe('A Web Annotation that finds the words'),
})
export type ClaimRecord = z.infer<typeof ClaimRecord>
