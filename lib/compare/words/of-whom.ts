/** Words that cannot belong to what is counted: prepositions, pronouns, verbs that stand without a noun before them. */
const ends = new Set(
  `a about above across after against all also among an and any are around as at be because been before behind being
  below between but by can could did do does during for from had has have he her his how i if in into is it its may
  might more must nor not now of off on onto or our out outside over said say says shall she should since so than that
  the their them then there they this those through to toward towards under until up upon was we were what when where
  which while who whom whose will with within without would you your`.split(/\s+/),
)

/** Plurals without an `s`. */
const plurals = new Set('children men people police troops women'.split(' '))

/** A plural further away is of something else. */
const most = 4

const word = /\s+((?:\p{L}\.)+(?=\s)|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|&)/guy

/**
 * The noun words that follow a number, as printed: `injured protesters`, `deaths and injured protesters`. They end with
 * the first plural, else before a mark or a word that cannot belong to them; null where none stand there.
 */
export function ofWhomAfter(number: string, following: string): string | null {
  const [of = ''] = /^\s+of(?:\s+the)?(?=\s)/.exec(following) ?? []
  // `Hundreds gathered`: the word after such a number is counted only where `of` joins them.
  if (!of && /(?:hundred|thousand|million|billion|dozen|ten|score)s/i.test(number)) return null
  const rest = following.slice(of.length)
  const words = wordsBefore(rest)
  const first = nounsAmong(words)
  const joined = first > 0 && /^(?:and|or|&)$/.test(words[first]?.text ?? '') ? nounsAmong(words.slice(first + 1)) : 0
  const last = joined > 0 && isPlural(words[first + joined]?.text ?? '') ? first + joined : first - 1
  return rest.slice(0, words[last]?.end ?? 0).trim() || null
}

/** The words that only white space parts. */
const wordsBefore = (rest: string): { text: string; end: number }[] =>
  [...rest.matchAll(word)].map(({ 0: found, 1: text = '', index }) => ({ text, end: index + found.length }))

/** How many words, from the first on, are what is counted: up to a plural; without one (`crew`, `killed`) the first. */
function nounsAmong(words: { text: string }[]): number {
  const end = words.findIndex(({ text }) => ends.has(text.toLowerCase()) || text === '&')
  const possible = end < 0 ? words : words.slice(0, end)
  const plural = possible.slice(0, most).findIndex(({ text }) => isPlural(text))
  return plural < 0 ? Math.min(1, possible.length) : plural + 1
}

const isPlural = (text: string) => plurals.has(text.toLowerCase()) || /[^s’']s$/.test(text)
