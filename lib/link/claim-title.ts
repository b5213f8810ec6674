import type { Description } from '#lib/link/describe-address'

/** The name under which an address travels: voice line first, never in quotation marks of ours. */
export const claimTitle = ({ address }: Description) =>
  `${address.voice}: ${shortened(address.text, 60)} (${address.label})`

/** Voice line, date, the words whole, and what weakens them. */
export const claimDescription = ({ date, address, hedges }: Description) =>
  [`${address.voice}, ${date}: ${unbroken(address.text)}`, ...hedges.map((line) => `[${line}]`)].join(' ')

/** The words up to a word's end within `length` characters, with a mark where more follows. */
function shortened(words: string, length: number): string {
  const line = unbroken(words)
  if (line.length <= length) return line
  return `${line.slice(0, line.lastIndexOf(' ', length - 1)).replace(/(?<![\s,;:—-])[\s,;:—-]+$/, '')} …`
}

const unbroken = (words: string) => words.replace(/\s+/g, ' ')
