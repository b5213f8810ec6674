import type { Claim } from '#lib/record/claim'

/** What the list of all claims can be filtered by. */
export type FilterName = 'report' | 'kind' | 'speaker' | 'hedge' | 'topic'

/** What of a claim one filter keeps. */
export type Choice = {
  /** In addresses and selectors: lower-case words joined by hyphens. */
  key: string
  label: string
}

/** One filter with everything that can be chosen in it; each choice keeps at least one claim. */
export type Filter = {
  name: FilterName
  label: string
  /** What is said while nothing is chosen. */
  all: string
  choices: Choice[]
}

/** One claim in the list of all. */
export type ClaimRow = {
  claim: Claim
  /** Who speaks in it, as on its own page. */
  voice: string
  /** What qualifies it or passes it on, or that no source is named, as on its own page. */
  notes: string[]
  /** The questions that it answers. */
  topics: Choice[]
  /** For each filter the keys of the choices that keep it. */
  keys: Record<FilterName, string[]>
  /** Every spelling of each name in it or of who speaks in it, where the row does not print that spelling itself. */
  also: string[]
}

/** All claims of both reports. */
export type ClaimTable = {
  filters: Filter[]
  /** One list a report, in the order in which the reports are shown; rows in the order of the text. */
  rows: [ClaimRow[], ClaimRow[]]
}
