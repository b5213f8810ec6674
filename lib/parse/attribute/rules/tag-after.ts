import { callVerbs, nounLike, objectVerbs, pronouns, sayVerbs } from '#lib/parse/attribute/cues'
import { isTitle } from '#lib/parse/attribute/is-title'
import { isCapital, isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { at, insideOf, type Rule, type View } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { subjectBefore } from '#lib/parse/attribute/subject-before'

/** `“…,” she wrote` and `“…,” said Lee`: the words, then a tag. A quotation split by its tag goes on after it. */
export const tagAfter: Rule = {
  name: 'tag-after',
  find(view) {
    const { tokens, taken } = view
    return tokens.flatMap((token, i) => {
      if (token.type !== 'quotation' || taken(i) || isTitle(tokens, i) || isBuiltIn(tokens, i)) return []
      const comma = isMark(tokens[i + 1], /^,$/)
      if (!comma && !/[,?!…—–-]\s*['’]?["”“]?$/.test(token.text)) return []
      const tag = findTag(view, comma ? i + 2 : i + 1)
      if (!tag) return []
      const contents = [insideOf(tokens, i)]
      const rest = tokens.findIndex(({ type }, k) => k > tag.end && type === 'quotation')
      if (rest > 0 && !taken(rest) && goesOn(view, tag.end, rest)) contents.push(insideOf(tokens, rest))
      return [{ type: 'direct' as const, source: tag.source, cue: at(tag.verb), contents }]
    })
  },
}

/** `said it was “looking for a pretext,” the agency reported`: marked words inside a told clause are its speaker's. */
const isBuiltIn = (tokens: View['tokens'], i: number) =>
  tokens[i - 1]?.type === 'word' &&
  tokens
    .slice(0, i)
    .some(
      (token) =>
        [sayVerbs, objectVerbs, callVerbs].some((list) => isWord(token, list)) &&
        !isWord(token, nounLike) &&
        /^\p{Ll}/u.test(token.text),
    )

/** The tag that begins at `from`: verb and subject in either order. `end` is its last token. */
function findTag({ tokens }: View, from: number): { verb: number; source: Phrase; end: number } | null {
  if (isWord(tokens[from], sayVerbs)) {
    const source = subjectAfter(tokens, from)
    if (source) return { verb: from, source, end: source.to - 1 }
  }
  for (let verb = from + 1; verb < Math.min(tokens.length, from + 40); verb += 1) {
    const token = tokens[verb]
    if (!token || token.type === 'quotation' || isMark(token, /^[.;:]$/)) break
    if (!isWord(token, sayVerbs) && !isWord(token, callVerbs)) continue
    const source = subjectBefore(tokens, verb)
    if (source && source.from >= from && (source.from === from || isMark(tokens[source.from - 1], /^,$/)))
      return { verb, source, end: verb }
  }
  return findUnlisted(tokens, from)
}

/** `“…,” she sighed.`, `“…,” grinned Lee,`: right after marked words any form of a verb with its subject alone tags them. */
function findUnlisted(tokens: View['tokens'], from: number): { verb: number; source: Phrase; end: number } | null {
  let verb = from
  if (isWord(tokens[from], pronouns) && !/^(?:it|who)$/.test(tokens[from]?.word ?? '')) verb = from + 1
  else while (isCapital(tokens[verb])) verb += 1
  if (!isForm.test(tokens[verb]?.text ?? '')) return null
  const source = verb > from ? { from, to: verb } : subjectAfter(tokens, verb)
  const end = Math.max(verb + 1, source?.to ?? 0)
  // `“Frost,” Lake Films made it`: a verb with an object tells of the marked words.
  const alone = end >= tokens.length || isMark(tokens[end], /^[.,;:—–]$/)
  return source && alone ? { verb, source, end: end - 1 } : null
}

const isForm = /^\p{Ll}{2,}(?:ed|s|ew|oke|ang|ent|elt|ung)$/u

/** `“Look,” Lee said, “this is …”`: a comma or colon before the rest, no other speaker between, no tag of its own. */
function goesOn(view: View, end: number, rest: number): boolean {
  const { tokens } = view
  if (!isMark(tokens[rest - 1], /^[,:]$/)) return false
  const between = tokens.slice(end + 1, rest)
  if (between.some((token) => isWord(token, sayVerbs))) return false
  return !findTag(view, rest + 1) || !/[,?!]\s*["”“]?$/.test(tokens[rest]?.text ?? '')
}
