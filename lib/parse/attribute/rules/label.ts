import { prepositions, sayVerbs } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, type Rule } from '#lib/parse/attribute/rule'

/** `Lee: …` and `Ann Lee to Lake TV on …: "…"`: a name, what it speaks of, a colon, the words. */
export const label: Rule = {
  name: 'label',
  find({ tokens, taken, isName, sentence }) {
    const dash =
      sentence.tweet && tokens[0]?.type === 'quotation' && isMark(tokens[1], /^[—–-]$/) ? signature(tokens) : null
    if (dash && isName(dash)) return [{ type: 'direct', source: dash, cue: at(1), contents: [insideOf(tokens, 0)] }]
    const colon = tokens.findIndex((token) => isMark(token, /^:$/))
    if (colon < 1 || colon > 40 || taken(colon) || !tokens[colon + 1]) return []
    const quoted = tokens[colon + 1]?.type === 'quotation'
    if (!sentence.tweet && !quoted) return []
    const source = sentence.tweet ? opening(tokens, colon) : closing(tokens, colon)
    if (!source || !isName(source) || isWord(tokens[source.from - 1], sayVerbs)) return []
    if (tokens.slice(source.to, colon).some((token) => isWord(token, sayVerbs))) return []
    if (quoted) return [{ type: 'direct', source, cue: at(colon), contents: [insideOf(tokens, colon + 1)] }]
    const words = clause(tokens, colon + 1, tokens.length)
    // The full stop of a clause that only a label introduces is the speaker's own only within marks.
    return words ? [{ source, cue: at(colon), ...words }] : []
  },
}

type Tokens = Parameters<typeof isCapital>[0][] & Parameters<typeof clause>[0]

/** The phrase at the beginning, up to a preposition, a comma or the colon: capitals, a role among them. */
function opening(tokens: Tokens, colon: number) {
  let to = 0
  while (
    to < colon &&
    to < 10 &&
    tokens[to]?.type === 'word' &&
    (to === 0 || !isWord(tokens[to], prepositions) || tokens[to]?.word === 'of')
  )
    to += 1
  const last = tokens[to - 1]
  return last && (isCapital(last) || last.text.startsWith('@')) ? { from: 0, to } : null
}

/** `“…” — Ann Lee on the closure`: the name after the dash behind the words. */
function signature(tokens: Tokens) {
  let to = 2
  while (tokens[to]?.type === 'word' && !isWord(tokens[to], prepositions) && to < 10) to += 1
  return to > 2 ? { from: 2, to } : null
}

/** The name directly before the colon. */
function closing(tokens: Tokens, colon: number) {
  let from = colon
  while (from > 0 && isCapital(tokens[from - 1])) from -= 1
  return from < colon ? { from, to: colon } : null
}
