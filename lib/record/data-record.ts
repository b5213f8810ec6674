import { z } from 'zod'
import { ClaimRecord, ReportReference } from '#lib/record/claim-record'
import { Comparison, Link, Passage, Topic } from '#lib/record/comparison'
import { Tombstone } from '#lib/record/permalink'
import { ReportRecord } from '#lib/record/report'

/** Each data file names its JSON Schema. */
const SchemaReference = z.strictObject({ $schema: z.url() })

/** `/data/claims/<id>.json` */
export const ClaimFile = ClaimRecord.extend(SchemaReference.shape)

/** `/data/claims/<id>.json` for a withdrawn address */
export const TombstoneFile = Tombstone.extend(SchemaReference.shape).extend({ url: z.url() })

/** `/data/reports/<slug>.json`: offsets in it (`start`, `end`) are UTF-16 code units of `text`, half-open. */
export const ReportFile = ReportRecord.omit({ claims: true, overrides: true, hedgeOverrides: true }).extend({
  ...SchemaReference.shape,
  ...ReportReference.pick({ url: true }).shape,
  linkedData: z.url(),
  claims: z.array(ClaimRecord).describe('Every address of the report: claims, and blocks of several claims'),
})

/**
 * A claim and those of its words that a topic or link is about; voice, speakers and hedges are for exactly these words.
 * The claim's own file has the rest.
 */
const PassageRecord = ClaimRecord.pick({
  id: true,
  label: true,
  url: true,
  voice: true,
  speakers: true,
  hedges: true,
  text: true,
  report: true,
}).extend({ words: Passage.shape.words.describe('UTF-16 offsets into the claim’s text, half-open') })
export type PassageRecord = z.infer<typeof PassageRecord>

/** `/data/comparison.json` */
export const ComparisonFile = Comparison.extend({
  ...SchemaReference.shape,
  url: z.url(),
  linkedData: z.url(),
  reports: z.array(ReportReference),
  topics: z.array(
    Topic.extend({
      url: z.url(),
      passages: z.array(PassageRecord),
      silent: z.array(z.string()).describe('Slugs of reports in which nothing is stated on the question'),
    }),
  ),
  links: z.array(Link.extend({ passages: z.array(PassageRecord) })),
})
