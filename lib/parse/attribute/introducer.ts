import { is, isA } from '#lib/parse/attribute/lexicon'
import { isMark, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { isLone, sameVoice } from '#lib/parse/attribute/rule'
import type { Sentence } from '#lib/parse/attribute/sentence'

/** A sentence with more tokens than this tells something of its own and introduces no words. */
const longest = 24

/**
 * Whose words a lone quotation is that nobody tags: the subject's of the short sentence before it (`The mayor was blunt.
 * “…”`), where that is a pronoun or a name; across paragraphs also where the sentence ends with a colon or speaks of
 * words (`issued a statement`). Null where none does.
 */
export function introducer(
  sentence: Sentence,
  before: Sentence,
  subject: Phrase | null,
  isName: (phrase: Phrase) => boolean,
): Phrase | null {
  const { tokens } = before
  if (!isLone(sentence) || !sameVoice(before, sentence) || !subject || tokens.length > longest) return null
  if (tokens.some(({ type }) => type === 'quotation') || !/[.!?]["”]$/.test(sentence.tokens.at(-1)?.text ?? ''))
    return null
  const { from } = subject
  let to = from
  while (to < subject.to && !isMark(tokens[to], ',')) to += 1
  const first = tokens[from]
  const announces = isMark(tokens.at(-1), ':') || tokens.some((token) => isA(token, 'speech'))
  const announced = before.block !== sentence.block && announces && is(first, 'the', 'a', 'an', 'his', 'her', 'their')
  return announced || is(first, 'he', 'she', 'they') || isName({ from, to }) ? { from, to } : null
}
