import type { CitedItem } from '#lib/output/cite/cited-items'

/** A part of a citation in one font style. */
export type CitationPart = { text: string; italic: boolean }

/*
 * Three styles for two kinds of works: a page of this site, whose title in brackets is a description, and a tweet, which
 * has an author. Rules for capitals are not applied, so that words stay as printed. Readers add the date of access.
 */

/**
 * APA, 7th edition: a web page (10.16) and a post (10.15). Without an author the title comes first (9.12); a description
 * in place of a title is not in italics (9.22); `n.d.` where there is no date (9.17).
 */
export function apa({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): CitationPart[] {
  const date = `(${issued ?? 'n.d.'}).`
  const source = `${website}. ${URL}`
  if (!author) return [roman(`${title}. ${date} ${source}`)]
  return [roman(`${withFullStop(author)} ${date} `), italic(title), roman(`${medium ? ` [${medium}]` : ''}. ${source}`)]
}

/**
 * MLA, 9th edition, “Title of Source” (5.23–5.30): a description in place of a title has no quotation marks, and the
 * words of a short message are quoted in place of one. A date that is not known is left out. What kind of work it is
 * comes last, as a supplemental element at the end of the entry.
 */
export function mla({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): CitationPart[] {
  const start = author ? `${withFullStop(author)} ${quote(title)} ` : `${title}. `
  const publication = ['', issued, URL].filter((part) => part !== null).join(', ')
  return [roman(start), italic(website), roman(`${publication}.${medium ? ` ${medium}.` : ''}`)]
}

/**
 * Chicago, 17th edition, as in a bibliography: website content (14.207) and social media, where the words of a post are
 * quoted in place of a title and what it is follows (14.209). A date that is not known is left out: the date of access
 * takes its place.
 */
export function chicago({ title, author, medium, issued, URL, 'container-title': website }: CitedItem): CitationPart[] {
  const work = author ? [withFullStop(author), quote(title)] : [`${title}.`]
  const publication = [medium, website, issued, URL].filter(Boolean).map((part) => `${part}.`)
  return [roman([...work, ...publication].join(' '))]
}

const roman = (text: string): CitationPart => ({ text, italic: false })
const italic = (text: string): CitationPart => ({ text, italic: true })

/** A full stop goes before a closing double quotation mark (Chicago 6.9), and nowhere after other punctuation. */
const withFullStop = (text: string) =>
  /[.?!…:;,]["”’']*$/.test(text) ? text : text.replace(/(?<!["”])["”]*$/, (closing) => `.${closing}`)

/**
 * Words between quotation marks. Double ones in them become single (Chicago 13.30, and so MLA), but only where turning
 * them back gives the printed words again: next to single quotation marks that are printed, all stay as they are.
 */
function quote(words: string): string {
  const sentence = withFullStop(words)
  const turned = sentence.replace(/[“”"]/g, (mark) => toSingleMark[mark] ?? mark)
  const turnedBack = turned.replace(singleMark, (mark) => toDoubleMark[mark] ?? mark)
  return `“${turnedBack === sentence ? turned : sentence}”`
}

const toSingleMark: Record<string, string> = { '“': '‘', '”': '’', '"': "'" }
const toDoubleMark: Record<string, string> = { '‘': '“', '’': '”', "'": '"' }

/** An apostrophe between letters is not a quotation mark. */
const singleMark = /(?<!\p{L}(?=['’]\p{L}))['‘’]/gu
