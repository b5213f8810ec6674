import { hasTag } from '#lib/parse/attribute/lexicon'

/** Verbs that take somebody's words, for who cuts sentences. */
export const sayVerbs = { has: (word: string) => hasTag(word, 'say') }
