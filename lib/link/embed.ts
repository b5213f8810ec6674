import type { Description } from '#lib/link/describe-address'
import { absolute, claimPath } from '#lib/link/paths'

/** A claim to put into another page: plain HTML without a script, with who speaks and with what reserve. */
export function embedOf({ address, date, hedges }: Pick<Description, 'address' | 'date' | 'hedges'>): string {
  const link = absolute(claimPath(address.id))
  const reserve = hedges.map((line) => ` [${line}]`).join('')
  return [
    `<blockquote cite="${escaped(link)}">`,
    `<p>${escaped(address.text)}</p>`,
    `<footer>${escaped(`${address.voice}, ${date}${reserve}`)} · <a href="${escaped(link)}">${address.label}</a></footer>`,
    '</blockquote>',
  ].join('\n')
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
