/** Words that end the noun phrase after a number: prepositions, pronouns, auxiliary verbs and the like. */
const nonNouns = new Set(
  `a about above across after against all also among an and any are around as at be because been before behind being
  below between but by can could did do does during for from had has have he her his how i if in into is it its may
  might more must nor not now of off on onto or our out outside over said say says shall she should since so than that
  the their them then there they this those through to toward towards under until up upon was we were what when where
  which while who whom whose will with within without would you your`.split(/\s+/),
)

/** Plurals without an `s`. */
const irregularPlurals = new Set('children men people police troops women'.split(' '))

/** A plural noun further away is not what is counted. */
const maxNounWords = 4

const wordPattern = /\s+((?:\p{L}\.)+(?=\s)|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|&)/guy

/**
 * The noun phrase after a number, as printed: `injured protesters`, `deaths and injured protesters`. It ends with the
 * first plural noun, or else before punctuation or a word that cannot belong to it. Null if there is none.
 */
export function findCountedNoun(number: string, following: string): string | null {
  const [of = ''] = /^\s+of(?:\s+the)?(?=\s)/.exec(following) ?? []
  // `Hundreds gathered`: after such a number only `of` introduces a noun.
  if (!of && /(?:hundred|thousand|million|billion|dozen|ten|score)s/i.test(number)) return null
  const rest = following.slice(of.length)
  const words = listAdjacentWords(rest)
  const first = countNounWords(words)
  const joined =
    first > 0 && /^(?:and|or|&)$/.test(words[first]?.text ?? '') ? countNounWords(words.slice(first + 1)) : 0
  const last = joined > 0 && isPlural(words[first + joined]?.text ?? '') ? first + joined : first - 1
  return rest.slice(0, words[last]?.end ?? 0).trim() || null
}

/** The words at the start that are separated by white space only. */
const listAdjacentWords = (rest: string): { text: string; end: number }[] =>
  [...rest.matchAll(wordPattern)].map(({ 0: found, 1: text = '', index }) => ({ text, end: index + found.length }))

/** How many words belong to the noun: up to the first plural or, without one (`crew`, `killed`), one. */
function countNounWords(words: { text: string }[]): number {
  const end = words.findIndex(({ text }) => nonNouns.has(text.toLowerCase()) || text === '&')
  const possible = end < 0 ? words : words.slice(0, end)
  const plural = possible.slice(0, maxNounWords).findIndex(({ text }) => isPlural(text))
  return plural < 0 ? Math.min(1, possible.length) : plural + 1
}

const isPlural = (text: string) => irregularPlurals.has(text.toLowerCase()) || /[^s’']s$/.test(text)
