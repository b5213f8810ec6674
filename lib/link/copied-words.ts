import type { Description } from '#lib/link/describe-address'

/**
 * What travels before the link when somebody copies a claim: who speaks, when and with what reserve, then the words as
 * printed. No marks of ours stand around the words: a narrator's sentence is not somebody's speech.
 */
export function copiedWords({ address, date, hedges }: Pick<Description, 'address' | 'date' | 'hedges'>): string {
  const reserve = hedges.map((line) => ` [${line}]`).join('')
  return `${address.voice}, ${date} (${address.label})${reserve}:\n${address.text}`
}
