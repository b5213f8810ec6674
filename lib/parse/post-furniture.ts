import { networks } from '#lib/parse/read-post-date'
import type { Range } from '#lib/record/span'

/** What a post's frame prints around its words; never longer. UTF-16 code units. */
export const furnitureWindow = 160

/** Furniture whatever follows: nobody writes so. */
const plain = [
  `(?:View|See|Watch|Read|Open)(?: (?:this|the|full|more|original|post|Post|tweet|Tweet|thread|profile|replies)){0,3} on (?:${networks})(?![\\w’'])`,
  `(?:Post|Posted|Thread|Toot|Tweet) by @[\\w.@-]{1,253}`,
  'A (?:post|reel|video) shared by [^()\\n]{1,80} \\(@[\\w.]{1,30}\\)',
  "Translated from \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})? by (?:Google|DeepL|Microsoft|Bing|Grok|X)(?![\\w’'])",
  'Read [\\d.,]{1,9}[KM]? (?:more )?repl(?:y|ies)\\b',
  '[·|] ?[\\d.,]{1,9}[KMB]? (?:Views|Likes|Reposts|Retweets|Replies|Quotes|Bookmarks)\\b',
  '\\[(?:image or embed|image|embed|video|contains quote post or other embedded content)\\]',
]
/** Furniture only where nothing follows on its line: prose may begin so. */
const last = [
  'Translated by (?:Google|DeepL|Microsoft|Bing|Grok|X)',
  'Embedded (?:post|tweet|Tweet)|Quote Tweet',
  'This (?:[Pp]ost|[Tt]weet) (?:is unavailable|is no longer available|was deleted by the (?:Post|Tweet) author|is from a suspended account|is from an account that no longer exists)\\.?(?: Learn more)?',
  'Show (?:more|less|original|this thread|translation|replies|more replies)',
  '(?:See|Read|Load) more(?: replies| posts)?',
  'Translated from \\p{Lu}\\p{L}{2,20}(?: Show original)?',
  'See translation|Rate this translation|Translate (?:post|Tweet)',
  '(?:[\\d.,]{1,9}[KMB]? (?:Views|Likes|Reposts|Retweets|Replies|Quotes|Quote Tweets|Bookmarks|Comments|Favorites)(?: ?[·|])? ?){1,6}',
  'Replying to @[\\w.@-]{1,99}(?:(?:,| and|, and)? @[\\w.@-]{1,99}){0,5}',
  'Copy link(?: to (?:post|Tweet))?|(?:(?:Reply|Repost|Retweet|Like|Share|Quote) ?){1,6}',
]
/** The same only as a line of their own: the words of a post may end so. */
const alone = ['(?:[\\d.,]{1,9}[KMkm]? (?:views?|likes?|reposts?|replies|comments?|shares?)(?: ?[·|,])? ?){2,6}']
const end = '(?=\\s{0,9}$|\\s{0,9}\\n)'
const atStart = new RegExp(`^(?:(?:${plain.join('|')})[.:]?|(?:${[...last, ...alone].join('|')})\\.?${end})`, 'u')
const atEnd = new RegExp(`(?<=^|[\\s.!?…”"])(?:${[...plain, ...last].join('|')})$`, 'u')

/** A word that every kind of furniture has one of: most words have none, and are done with at once. */
const hint =
  /Show|See|Read|Load|View|Watch|Open|Post|Thread|Toot|Tweet|Translat|Rate|Repl|Repost|Retweet|Like|Copy|Quote|Bookmark|Comment|Favorite| shared by |\[/

/** How many code units of furniture the words begin with, blanks between its parts included; 0 where there is none. */
export function furnitureLength(words: string): number {
  let at = 0
  for (let found = atStart.exec(words.slice(0, furnitureWindow)); found; ) {
    at += found[0].length
    const blanks = /^\s{0,9}/.exec(words.slice(at))?.[0].length ?? 0
    const next = atStart.exec(words.slice(at + blanks, at + blanks + furnitureWindow))
    if (next) at += blanks
    found = next
  }
  return at
}

/** True where the words are a post's furniture and nothing else. */
export const isFurniture = (words: string): boolean =>
  words.length <= 4 * furnitureWindow && words !== '' && furnitureLength(words) === words.length

/** How many code units of furniture the words end with. */
export function furnitureAtEnd(words: string): number {
  const window = words.slice(-furnitureWindow)
  if (!hint.test(window)) return 0
  return atEnd.exec(window)?.[0].length ?? 0
}

/** What says that a post was here whose words are the text's or are lost: `Post by @ana`, `View on Threads`. */
const traces = new RegExp(
  `(?<=^|[\\s.!?…”"])(?=View |Post |A post |Translated )(?:${plain.slice(0, 4).join('|')})`,
  'gu',
)

/** Every such trace in some words. */
export const tracesOfPosts = (words: string): Range[] =>
  (hint.test(words) ? [...words.matchAll(traces)] : []).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
