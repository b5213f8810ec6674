import { printDate } from '#lib/link/print-date'
import type { Address } from '#lib/schema/address'
import type { Report } from '#lib/schema/report'

/**
 * What travels when somebody copies a claim: who speaks and when before the words, the words as printed, the link. No
 * marks of ours stand around the words: a narrator's sentence is not somebody's speech.
 */
export const copiedWords = ({ datePublished }: Pick<Report, 'datePublished'>, address: Address, link: string): string =>
  `${address.voice}, ${printDate(datePublished)} (${address.label}):\n${address.text}\n${link}`
