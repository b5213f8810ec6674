/** The end of what stands before some words, within `length` characters and from a word's beginning. */
export const endOf = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`

/** The beginning of what follows some words, within `length` characters and up to a word's end. */
export const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')} …`
