import { pronouns, sayNouns } from '#lib/parse/attribute/cues'
import { isMark, isWord, type Phrase } from '#lib/parse/attribute/noun-phrase'
import { isLone } from '#lib/parse/attribute/rule'
import type { Sentence } from '#lib/parse/attribute/sentence'

/** A sentence with more tokens than this tells something of its own and introduces no words. */
const longest = 24

/**
 * Whose words a lone quotation is that nobody tags: the subject's of the sentence before it (`The mayor was blunt.
 * “…”`). In the same paragraph any short sentence with a subject introduces; across paragraphs one that ends with a
 * colon, speaks of words (`issued a statement`), or has a pronoun or a name for its subject. Null where none does.
 */
export function introducer(
  sentence: Sentence,
  before: Sentence,
  subject: Phrase | null,
  isName: (phrase: Phrase) => boolean,
): Phrase | null {
  if (!isLone(sentence) || before.tweet !== sentence.tweet || !subject || before.tokens.length > longest) return null
  if (before.tokens.some(({ type }) => type === 'quotation') || !/[.!?]["”]$/.test(sentence.tokens.at(-1)?.text ?? ''))
    return null
  const comma = before.tokens.findIndex((token, i) => i >= subject.from && i < subject.to && isMark(token, /^,$/))
  const head = { from: subject.from, to: comma < 0 ? subject.to : comma }
  const first = before.tokens[head.from]
  const person = (isWord(first, pronouns) && !/^(?:it|you|we|i)$/.test(first?.word ?? '')) || isName(head)
  if (before.block === sentence.block) return person ? head : null
  const colon = isMark(before.tokens.at(-1), /^:$/)
  const words = before.tokens.some((token) => isWord(token, sayNouns))
  return person || ((colon || words) && /^(?:the|an?|his|her|their)$/.test(first?.word ?? '')) ? head : null
}
