import { media } from '#lib/parse/read-tweet'

/** Twitter counted 140 characters until 7 November 2017 and 280 since; other networks allow more. */
export const tweetLimit = (datePublished: string, network: string | null = null): number =>
  limits.get(network ?? '') ?? (datePublished < '2017-11-07' ? 140 : 280)

/** As their documentation says; of Mastodon what most servers leave as it is. */
const limits = new Map([
  ['Bluesky', 300],
  ['Mastodon', 500],
  ['Threads', 500],
  ['Truth Social', 3000],
])

/**
 * How many characters Twitter counts in `words`, at the least: an address counts 23 whatever its length, a media
 * address and the handles at the beginning of an answer count nothing, anything else one a code point.
 * Source: Twitter's documentation, "Counting characters".
 */
export function tweetLength(words: string): number {
  const counted = words
    .replace(media, '')
    .replace(/https?:\/\/\S{1,200}/g, '-'.repeat(23))
    .replace(/^(?:@\w{1,20}\s)+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return [...counted].length
}
