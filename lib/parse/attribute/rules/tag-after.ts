import { isTitle } from '#lib/parse/attribute/is-title'
import { is, isA } from '#lib/parse/attribute/lexicon'
import { endsIn, isCapital, isMark, isSmall, type Phrase, seek } from '#lib/parse/attribute/noun-phrase'
import { at, insideOf, type Rule } from '#lib/parse/attribute/rule'
import { subjectAfter } from '#lib/parse/attribute/subject-after'
import { quotedAs, subjectBefore } from '#lib/parse/attribute/subject-before'
import { isTail } from '#lib/parse/attribute/tag'
import type { Token } from '#lib/parse/attribute/token'

/** `“…,” she wrote` and `“…,” said Lee`: the words, then a tag. A quotation split by its tag goes on after it. */
export const tagAfter: Rule = {
  name: 'tag-after',
  find({ tokens, taken }, i) {
    if (tokens[i]?.type !== 'quotation' || taken(i) || isTitle(tokens, i) || isBuiltIn(tokens, i) || isAsked(tokens, i))
      return null
    const comma = isMark(tokens[i + 1], ',—–-')
    const tag = findTag(tokens, comma ? i + 2 : i + 1)
    if (!tag) return null
    const closed = isMark(tokens[i + 1], ',') || /[,?!…—–-]\s*['’]?["”“]$/.test(tokens[i]?.text ?? '')
    const stopped = /\.['’]?["”]$/.test(tokens[i]?.text ?? '') && tag.verb === i + 1 && isSmall(tokens[tag.verb])
    if (!closed && !stopped && !isWhole(tokens, i, tag)) return null
    const rest = seek(tokens, tag.end, ({ type }) => type === 'quotation')
    const contents = tokens[rest] && !taken(rest) && goesOn(tokens, tag.end, rest) ? [i, rest] : [i]
    return { type: 'direct', source: tag.source, cue: at(tag.verb), contents: contents.map((k) => insideOf(tokens, k)) }
  },
}

/** `said it was “looking for a pretext,” the agency reported`: marked words inside a told clause are its speaker's. */
const isBuiltIn = (tokens: Token[], i: number) =>
  tokens[i - 1]?.type === 'word' &&
  tokens
    .slice(0, i)
    .some(
      (token, k) =>
        isA(token, 'say', 'demand', 'call') &&
        ((k === 0 && endsIn(token, 'ing')) || (!isA(token, 'noun') && isSmall(token))),
    )

/** `Ann Lee asked, “Is it open?” Jon Oak said …`: the tag is that of an answer. */
const isAsked = (tokens: Token[], i: number) => tokens[isMark(tokens[i - 1], ',:') ? i - 2 : i - 1]?.word === 'asked'

/** `“It is open” Lee said on Friday.`: without a comma, where marked words and their tag are all there is. */
const isWhole = (tokens: Token[], i: number, { verb, source, end }: Tag): boolean =>
  i === 0 &&
  (verb < source.from ||
    isCapital(tokens[source.from]) ||
    is(tokens[source.from], 'he', 'she', 'they', 'i', 'we', 'you')) &&
  isA(tokens[verb], 'say') &&
  /\p{L}\P{L}+\p{L}/u.test(tokens[i]?.text ?? '') &&
  isTail(tokens, end + 1)

type Tag = { verb: number; source: Phrase; end: number }

const endsTag = (tokens: Token[], i: number) =>
  (tokens[i]?.type === 'quotation' && !isTitle(tokens, i)) || isMark(tokens[i], '.;:')

/** The tag that begins at `from`: verb and subject in either order. `end` is its last token. */
function findTag(tokens: Token[], from: number): Tag | null {
  const inverted = isA(tokens[from], 'say') ? subjectAfter(tokens, from) : null
  if (inverted) return { verb: from, source: inverted, end: inverted.to - 1 }
  for (let verb = from + 1; tokens[verb] && !endsTag(tokens, verb); verb += 1) {
    // `“…,” grinned Lee, adding, “…”`: a participle tells of what follows it.
    const tags =
      isA(tokens[verb], 'say', 'call') &&
      (!endsIn(tokens[verb], 'ing') || isA(tokens[verb - 1], 'be') || quotedAs(tokens, verb))
    const source = tags ? subjectBefore(tokens, verb) : null
    if (source && source.from >= from && (source.from === from || isMark(tokens[source.from - 1], ',')))
      return { verb, source, end: verb }
  }
  return findUnlisted(tokens, from)
}

/** `“…,” she sighed.`, `“…,” grinned Lee,`: right after marked words any form of a verb with its subject alone tags them. */
function findUnlisted(tokens: Token[], from: number): Tag | null {
  let verb = from
  if (is(tokens[from], 'he', 'she', 'they', 'i', 'we', 'you')) verb = from + 1
  else while (isCapital(tokens[verb])) verb += 1
  if (!isForm.test(tokens[verb]?.text ?? '') && !is(tokens[verb], 'began', 'went')) return null
  const source = verb > from ? { from, to: verb } : subjectAfter(tokens, verb)
  if (!source) return null
  const told = Math.max(verb + 1, source.to)
  // `went on`, `chimed in`
  const end = is(tokens[told], 'on', 'in', 'out', 'back', 'up') ? told + 1 : told
  // `“Frost,” Lake Films made it`: a verb with an object tells of the marked words.
  return !tokens[end] || isMark(tokens[end], '.,;:—–') ? { verb, source, end: end - 1 } : null
}

const isForm = /\p{Ll}{2}(?:ed|s|ew|oke|ang|ent|elt|ung)$/u

/** `, and still “kept it”`: the same sentence goes on with a few words. */
const isAdded = (tokens: Token[], end: number, rest: number): boolean =>
  isMark(tokens[end + 1], ',') && is(tokens[end + 2], 'and', 'but', 'or') && rest - end <= 5

/** `“Look,” Lee said, “this is …”`: a comma or colon before the rest, no other speaker between, no tag of its own. */
const goesOn = (tokens: Token[], end: number, rest: number): boolean =>
  (isMark(tokens[rest - 1], ',:') || isAdded(tokens, end, rest)) &&
  !tokens
    .slice(end + 1, rest)
    .some(
      (token, i, own) =>
        isA(token, 'say') && !own.slice(Math.max(0, i - 3), i).some((one) => is(one, 'when', 'after', 'if')),
    ) &&
  (isAsked(tokens, rest) || !(/[,?!]\s*["”“]$/.test(tokens[rest]?.text ?? '') && findTag(tokens, rest + 1)))
