import { isMark } from '#lib/parse/attribute/noun-phrase'
import { clause, insideOf, type Rule } from '#lib/parse/attribute/rule'

/** `According to X, …`, `…, according to X, …` and `…, according to X.` */
export const accordingTo: Rule = {
  name: 'according-to',
  find({ tokens, taken }) {
    const cue = tokens.findIndex(({ word }, i) => word === 'according' && tokens[i + 1]?.word === 'to')
    if (cue < 0 || taken(cue)) return []
    let to = cue + 2
    while (to < tokens.length && tokens[to]?.type === 'word' && tokens[to]?.word !== 'and') to += 1
    // A comma inside a name (`the police in Port Ellery, Fla.`) is not told from one after it; the shorter name is safe.
    if (to === cue + 2) return []
    const lone = tokens[0]?.type === 'quotation' && (cue === 1 || (cue === 2 && isMark(tokens[1], /^,$/)))
    if (lone && !taken(0))
      return [
        {
          type: 'direct',
          source: { from: cue + 2, to },
          cue: { from: cue, to: cue + 2 },
          contents: [insideOf(tokens, 0)],
        },
      ]
    const before = clause(tokens, 0, cue)
    const atEnd = to >= tokens.length || (isMark(tokens[to], /^[.]$/) && to === tokens.length - 1)
    const after = atEnd ? null : clause(tokens, to, tokens.length)
    const parts = [before, after].filter((part) => part !== null)
    if (parts.length === 0) return []
    const type = parts.some((part) => part.type === 'mixed') ? 'mixed' : 'indirect'
    const contents = parts.flatMap((part) => part.contents)
    return [{ type, source: { from: cue + 2, to }, cue: { from: cue, to: cue + 2 }, contents }]
  },
}
