import type { CitedItem } from '#lib/link/cite/cited-items'
import { apa, type CitationPart, chicago, mla } from '#lib/link/cite/style-templates'

/** One citation as it is printed in one form. */
export type CitedForm = { form: string; printed: CitationPart[] }

/** A citation in each style, and as the template that Wikipedia takes. */
export const citedForms = (item: CitedItem): CitedForm[] => [
  { form: 'APA, 7th edition', printed: apa(item) },
  { form: 'MLA, 9th edition', printed: mla(item) },
  { form: 'Chicago, 17th edition', printed: chicago(item) },
  { form: 'Wikipedia', printed: [{ text: wikipediaTemplate(item), italic: false }] },
]

/** Every printed form of all that is cited, as plain text. */
export const citedText = (items: CitedItem[]): string =>
  items
    .flatMap(citedForms)
    .map(({ form, printed }) => `${form}\n${printed.map(({ text }) => text).join('')}\n`)
    .join('\n')

/**
 * Citation Style 1 of the English Wikipedia: `author` says by a comment that none is given, `date` by `n.d.`, and in a
 * title brackets and bars are written so that they do not end the link or the parameter (Template:Cite web, “URL”,
 * “Date” and “Title”).
 */
function wikipediaTemplate({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): string {
  const safe = (text: string) => text.replace(/[[\]{}|<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  const fields = {
    author: author ? safe(author) : '<!-- not given in the file -->',
    title: safe(title),
    ...(medium && { type: safe(medium) }),
    date: issued ?? 'n.d.',
    website,
    url: URL,
  }
  const written = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`)
  return `{{cite web${written.join('')}}}`
}
