import type { Voice } from '#lib/schema/voice'

/** The end of what stands before some words, within `length` characters and from a word's beginning. */
export const endOf = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(text.length - length).replace(/^\S*\s+/, '')}`

/** The beginning of what follows some words, within `length` characters and up to a word's end. */
export const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/(?<!\s)\s+\S*$/, '')} …`

/** Who says some words, told within a list of one or both reports. */
export function voiceWords(voice: Voice | null, letter: string): string {
  if (!voice) return `report ${letter}`
  const name = voice.name ?? 'a speaker who is not named'
  if (voice.form === 'tweet') return `${name}, in a tweet`
  return voice.form === 'quoted'
    ? `${name}, quoted`
    : `${voice.teller ?? `report ${letter}`}, telling what ${name} said`
}
