import { absolute, claimPath } from '#lib/address/paths'
import type { Description } from '#lib/voice/describe-address'

type SharedClaim = Pick<Description, 'address' | 'voice' | 'date' | 'notes'>

/**
 * The text before the link when a reader copies a claim: voice, date, hedges, then the words as printed. They get no
 * quotation marks, because a narrator's sentence is not somebody's speech.
 */
export function formatCopiedWords({ address, voice, date, notes }: SharedClaim): string {
  return `${voice}, ${date} (${address.label})${formatNotes(notes)}:\n${address.text}`
}

/** Notes after a voice line: ` [Hedge: “probably”]`. */
export const formatNotes = (notes: readonly string[]) => notes.map((line) => ` [${line}]`).join('')

/** HTML for embedding a claim in another page, without script, with its voice and hedges. */
export function formatEmbed({ address, voice, date, notes }: SharedClaim): string {
  const link = absolute(claimPath(address.id))
  return [
    `<blockquote cite="${escapeMarkup(link)}">`,
    `<p>${escapeMarkup(address.text)}</p>`,
    `<footer>${escapeMarkup(`${voice}, ${date}${formatNotes(notes)}`)} · <a href="${escapeMarkup(link)}">${address.label}</a></footer>`,
    '</blockquote>',
  ].join('\n')
}

/** Escapes text for elements and attributes of HTML and XML. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
