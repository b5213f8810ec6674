import type { CitedItem } from '#lib/output/cite/cited-items'
import { apa, type CitationPart, chicago, mla } from '#lib/output/cite/style-templates'

/** A citation in one style. */
export type CitedForm = { form: string; printed: CitationPart[] }

/** A citation in each style and as a Wikipedia template. */
export const citedForms = (item: CitedItem): CitedForm[] => [
  { form: 'APA, 7th edition', printed: apa(item) },
  { form: 'MLA, 9th edition', printed: mla(item) },
  { form: 'Chicago, 17th edition', printed: chicago(item) },
  { form: 'Wikipedia', printed: [{ text: wikipediaTemplate(item), italic: false }] },
]

/** All items in all styles, as plain text. */
export const citedText = (items: CitedItem[]): string =>
  items
    .flatMap(citedForms)
    .map(({ form, printed }) => `${form}\n${printed.map(({ text }) => text).join('')}\n`)
    .join('\n')

/**
 * Citation Style 1 of the English Wikipedia. A missing author is a comment, a missing date is `n.d.` (Template:Cite web,
 * “Date”).
 */
function wikipediaTemplate({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): string {
  const fields = {
    author: author ? escapeWikitext(author) : '<!-- not given in the file -->',
    title: escapeWikitext(title),
    ...(medium && { type: escapeWikitext(medium) }),
    date: issued ?? 'n.d.',
    website,
    url: URL,
  }
  const written = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`)
  return `{{cite web${written.join('')}}}`
}

/** Escapes what would end a link or parameter or be read as markup: brackets, bars, `''` and entities. */
const escapeWikitext = (text: string) =>
  text.replace(/[[\]{}|<>]|'(?=')|(?<=')'|&(?=#?\w+;)/g, (character) => `&#${character.charCodeAt(0)};`)
