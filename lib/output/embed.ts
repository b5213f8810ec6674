import { absolute, claimPath } from '#lib/address/paths'
import { inBrackets } from '#lib/output/copied-words'
import { escapedMarkup } from '#lib/output/escaped-markup'
import type { Description } from '#lib/voice/describe-address'

/** A claim to put into another page: plain HTML without a script, with its speaker and any hedges. */
export function embedOf({
  address,
  voice,
  date,
  notes,
}: Pick<Description, 'address' | 'voice' | 'date' | 'notes'>): string {
  const link = absolute(claimPath(address.id))
  return [
    `<blockquote cite="${escapedMarkup(link)}">`,
    `<p>${escapedMarkup(address.text)}</p>`,
    `<footer>${escapedMarkup(`${voice}, ${date}${inBrackets(notes)}`)} · <a href="${escapedMarkup(link)}">${address.label}</a></footer>`,
    '</blockquote>',
  ].join('\n')
}
