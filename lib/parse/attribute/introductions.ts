import { hasTag, is, isA } from '#lib/parse/attribute/lexicon'
import { isBody, type Mention } from '#lib/parse/attribute/names-in-text'
import { isCapital, isMark, isSmall, possessive, seek, seekBack } from '#lib/parse/attribute/noun-phrase'
import type { Sentence } from '#lib/parse/attribute/sentence'
import type { Token } from '#lib/parse/attribute/token'

/** A noun by which the text introduces somebody (`Ann Lee, the mayor`), with every word that it says of them there. */
export type Introduction = { name: string; start: number; sentence: number; noun: string; words: string[] }

/** What an abbreviated title is in full. */
const spelled: Record<string, string> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'gen.': 'general',
  'dr.': 'doctor',
  'prof.': 'professor',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'lt.': 'lieutenant',
  'rev.': 'reverend',
  'col.': 'colonel',
  'atty.': 'attorney',
}

const organizations = ['organization', 'organisation', 'group']

/** A phrase of more tokens describes too much to be taken up by its noun. */
const maxTokens = 12

/** The head noun of a description that begins at `from`, before any preposition or relative clause; null where none is. */
export function headNoun(tokens: Token[], from: number, to: number): number | null {
  const end = Math.min(
    to,
    seek(
      tokens,
      from,
      (token, i) =>
        token.type !== 'word' || (i > from && (isA(token, 'preposition', 'relative', 'clause') || is(token, 'that'))),
    ),
  )
  return end > from ? end - 1 : null
}

/** Everything by which a text introduces its names, by noun; in the order of the text. */
export function readIntroductions(sentences: Sentence[], mentions: Mention[][]): Map<string, Introduction[]> {
  const byNoun = new Map<string, Introduction[]>()
  const add = ({ name, start, sentence }: Mention, noun: string, words: string[]) => {
    const own = { name, start, sentence, noun, words: words.includes(noun) ? words : [...words, noun] }
    const known = byNoun.get(noun)
    if (known) known.push(own)
    else byNoun.set(noun, [own])
  }
  for (const mention of mentions.flat()) {
    const { tokens } = sentences[mention.sentence] as Sentence
    const words = mention.name.toLowerCase().split(' ')
    if (isBody(mention.name) || mention.article) {
      const joined = words.findIndex((word) => word === 'of' || word === 'for')
      const noun = words.at(joined < 1 ? -1 : joined - 1) ?? ''
      for (const one of [noun, ...(hasTag(noun, 'organization') ? organizations : [])]) add(mention, one, words)
    }
    const before = rolesBefore(tokens, mention)
    for (const role of before.filter((one, i) => hasTag(one, 'title') || i === before.length - 1))
      add(mention, spelled[role] ?? role, before)
    for (const { from, to } of [appositionAfter(tokens, mention), appositionBefore(tokens, mention)]) {
      const head = headNoun(tokens, from, to)
      if (head !== null && (isSmall(tokens[head]) || isA(tokens[head], 'title')))
        add(mention, tokens[head]?.word ?? '', wordsIn(tokens, from, to))
    }
  }
  return byNoun
}

export const wordsIn = (tokens: Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ type, word }) => (type === 'word' ? [word] : []))

/** Titles and nouns directly before a name (`the Lake County judge Ann Lee`), without its article. */
function rolesBefore(tokens: Token[], { token, roles }: Mention): string[] {
  if (roles.length === 0) return []
  const edge = seekBack(
    tokens,
    token,
    (one, i) =>
      one.type !== 'word' ||
      isA(one, 'determiner') ||
      isA(one, 'preposition', 'relative', 'clause') ||
      is(one, 'that') ||
      i < token - 6,
  )
  return [...new Set([...roles, ...wordsIn(tokens, edge + 1, token)])]
}

const none = { from: 0, to: 0 }

/** `Ann Lee, the mayor of Elm,`; `Ann Lee is the mayor`. */
function appositionAfter(tokens: Token[], mention: Mention) {
  const end = mention.end
  const begins = isMark(tokens[end], ',') || is(tokens[end], 'is', 'was', 'became', 'becomes', 'remains')
  const first = tokens[end + 1]
  if (!begins || !(is(first, 'a', 'an', 'the') || (isA(first, 'title') && isSmall(first)))) return none
  const from = is(first, 'a', 'an', 'the') ? end + 2 : end + 1
  const to = seek(tokens, from, (token) => token.type !== 'word')
  return to - from <= maxTokens && !isMark(tokens[to], "“'‘") ? { from, to } : none
}

/** `The mayor, Ann Lee, said`; `Elm's owner, the Lake Company, closed it`. */
function appositionBefore(tokens: Token[], mention: Mention) {
  const start = seekBack(tokens, mention.token, (token) => !isCapital(token) && !is(token, 'a', 'an', 'the'))
  if (!isMark(tokens[start], ',') || !isMark(tokens[mention.end], ',.')) return none
  // `in Springfield, Ill.,` names a place.
  if (isCapital(tokens[start - 1]) && !mention.name.includes(' ')) return none
  const edge = seekBack(tokens, start, (token) => token.type !== 'word' || isA(token, 'determiner'))
  const owner = tokens.findIndex((token, i) => i > edge && i < start && possessive.test(token.text))
  if (!isA(tokens[edge], 'determiner') && owner < 0) return none
  return start - edge <= maxTokens ? { from: edge + 1, to: start } : none
}
