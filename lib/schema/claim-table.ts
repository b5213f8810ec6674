import { z } from 'zod'
import { Address } from '#lib/schema/address'

/** What the list of all claims can be filtered by. */
export const filterNames = ['report', 'kind', 'speaker', 'hedge', 'topic'] as const

/** What of a claim one filter keeps. */
export const Choice = z.strictObject({
  /** In addresses and selectors: lower-case words joined by hyphens. */
  key: z.string().min(1),
  label: z.string().min(1),
})
export type Choice = z.infer<typeof Choice>

/** One filter with everything that can be chosen in it; each choice keeps at least one claim. */
export const Filter = z.strictObject({
  name: z.enum(filterNames),
  label: z.string().min(1),
  /** What is said while nothing is chosen. */
  all: z.string().min(1),
  choices: z.array(Choice),
})
export type Filter = z.infer<typeof Filter>

/** One claim in the list of all. */
export const ClaimRow = z.strictObject({
  address: Address,
  /** What weakens it or passes it on, as on its own page. */
  hedges: z.array(z.string()),
  /** The questions that it answers. */
  topics: z.array(Choice),
  /** For each filter the keys of the choices that keep it. */
  keys: z.record(z.enum(filterNames), z.array(z.string())),
  /** Every spelling of each name in it or of who speaks in it, where the row does not print that spelling itself. */
  also: z.array(z.string()),
})
export type ClaimRow = z.infer<typeof ClaimRow>

/** All claims of both reports. */
export const ClaimTable = z.strictObject({
  filters: z.array(Filter),
  /** One list a report, in the order in which the reports are shown; rows in the order of the text. */
  rows: z.tuple([z.array(ClaimRow), z.array(ClaimRow)]),
})
export type ClaimTable = z.infer<typeof ClaimTable>
