import type { Description } from '#lib/link/describe-address'
import { escapedMarkup } from '#lib/link/escaped-markup'
import { absolute, claimPath } from '#lib/link/paths'

/** A claim to put into another page: plain HTML without a script, with who speaks and with what reserve. */
export function embedOf({ address, date, hedges }: Pick<Description, 'address' | 'date' | 'hedges'>): string {
  const link = absolute(claimPath(address.id))
  const reserve = hedges.map((line) => ` [${line}]`).join('')
  return [
    `<blockquote cite="${escapedMarkup(link)}">`,
    `<p>${escapedMarkup(address.text)}</p>`,
    `<footer>${escapedMarkup(`${address.voice}, ${date}${reserve}`)} · <a href="${escapedMarkup(link)}">${address.label}</a></footer>`,
    '</blockquote>',
  ].join('\n')
}
