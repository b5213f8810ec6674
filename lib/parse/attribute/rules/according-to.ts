import { isA } from '#lib/parse/attribute/lexicon'
import { isCapital, isMark, seek } from '#lib/parse/attribute/noun-phrase'
import { clause, insideOf, type Rule } from '#lib/parse/attribute/rule'

/** `According to X, …`, `…, according to X, …` and `…, according to X.` */
export const accordingTo: Rule = {
  name: 'according-to',
  find({ tokens, taken }, i) {
    if (tokens[i]?.word !== 'according' || tokens[i + 1]?.word !== 'to' || taken(i)) return null
    const cue = { from: i, to: i + 2 }
    let to = cue.to
    while (tokens[to]?.type === 'word' && (tokens[to]?.word !== 'and' || isCapital(tokens[to + 1]))) to += 1
    // A comma inside a name (`the police in Port Ellery, Fla.`) is not told from one after it; the shorter name is safe.
    const source = { from: cue.to, to }
    if (to === cue.to) return null
    if (tokens[0]?.type === 'quotation' && !taken(0) && (i === 1 || (i === 2 && isMark(tokens[1], ','))))
      return { type: 'direct', source, cue, contents: [insideOf(tokens, 0)] }
    // `According to Lee, who is the mayor, …`
    const relative = isA(tokens[to + 1], 'relative') ? seek(tokens, to + 1, (token) => isMark(token, ',')) : to
    const parts = [clause(tokens, 0, i), clause(tokens, relative, tokens.length)].filter((part) => part !== null)
    if (parts.length === 0) return null
    const type = parts.some((part) => part.type === 'mixed') ? 'mixed' : 'indirect'
    return { type, source, cue, contents: parts.flatMap(({ contents }) => contents) }
  },
}
