import type { Description } from '#lib/voice/describe-address'

/**
 * What travels before the link when somebody copies a claim: who speaks, when, any hedges, then the words as printed. No
 * quotation marks of ours are around the words: a narrator's sentence is not somebody's speech.
 */
export function copiedWords({
  address,
  voice,
  date,
  notes,
}: Pick<Description, 'address' | 'voice' | 'date' | 'notes'>): string {
  return `${voice}, ${date} (${address.label})${inBrackets(notes)}:\n${address.text}`
}

/** Lines as they follow a voice line: ` [Hedge: “probably”]`. */
export const inBrackets = (notes: readonly string[]) => notes.map((line) => ` [${line}]`).join('')
