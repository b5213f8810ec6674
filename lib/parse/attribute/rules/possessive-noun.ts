import { determiners, participles, prepositions, sayNouns, timeWords, titles } from '#lib/parse/attribute/cues'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, clause, insideOf, type Rule, type View } from '#lib/parse/attribute/rule'
import { clauseEnd } from '#lib/parse/attribute/rules/clause'

const possessivePronouns = /^(?:his|her|their|its|my|our)$/

/** `Ms. Lee’s claim that …`, `the president’s tweet saying that …`, `her remark: “…”`. */
export const possessiveNoun: Rule = {
  name: 'possessive-noun',
  find(view) {
    const { tokens, taken } = view
    return tokens.flatMap((token, owner): ReturnType<Rule['find']> => {
      if (!/(?:'s|s')$/.test(token.word) && !possessivePronouns.test(token.word)) return []
      const noun = tokens.findIndex((word, i) => i > owner && i <= owner + 4 && isWord(word, sayNouns))
      if (noun < 0 || taken(noun) || tokens.slice(owner + 1, noun).some(({ type }) => type !== 'word')) return []
      const opening = findOpening(view, noun)
      if (opening === null) return []
      const source = ownerOf(tokens, owner)
      const marked = tokens[opening]?.type === 'quotation' && isMark(tokens[opening - 1], /^[,:]$/)
      if (marked) return [{ type: 'direct', source, cue: at(noun), contents: [insideOf(tokens, opening)] }]
      const words = clause(tokens, opening, clauseEnd(tokens, opening))
      return words ? [{ source, cue: at(noun), ...words }] : []
    })
  },
}

/** Where the words begin: after `that`, after `saying (that)`, or after a colon before a quotation. */
function findOpening({ tokens }: View, noun: number): number | null {
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 9); i += 1) {
    const token = tokens[i]
    if (!token || token.type === 'quotation') return null
    if (token.word === 'that') return i + 1
    if (isWord(token, participles)) return tokens[i + 1]?.word === 'that' ? i + 2 : i + 1
    if (isMark(token, /^[:,]$/) && tokens[i + 1]?.type === 'quotation') return i + 1
    if (token.type === 'mark' || !describes(tokens, i)) return null
  }
  return null
}

/** Words that say of what, when or where the words were: no verb and no other owner. */
const describes = (tokens: View['tokens'], i: number) =>
  !/(?:'s|s')$/.test(tokens[i]?.word ?? '') &&
  [prepositions, determiners, timeWords].some((list) => isWord(tokens[i], list) || isWord(tokens[i - 1], list))

/** The owner's words: capitals and roles to the left, or a determiner with its noun. */
function ownerOf(tokens: View['tokens'], owner: number): Phrase {
  let from = owner
  const joined = (i: number) =>
    isCapital(tokens[i]) || isWord(tokens[i], titles) || (tokens[i]?.word === 'of' && isCapital(tokens[i - 1]))
  if (isCapital(tokens[owner])) while (from > 0 && joined(from - 1)) from -= 1
  else if (!possessivePronouns.test(tokens[owner]?.word ?? '')) {
    while (from > 0 && owner - from < 4 && tokens[from - 1]?.type === 'word' && !isWord(tokens[from], determiners))
      from -= 1
    if (!isWord(tokens[from], determiners)) from = owner
  }
  return { from, to: owner + 1 }
}
