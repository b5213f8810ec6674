/** The end of the text before an excerpt, at most `length` characters, starting with a whole word. */
export const cutBefore = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`

/** The start of the text after an excerpt, at most `length` characters, ending with a whole word. */
export const cutAfter = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')} …`
