/** Folds text for searching: no accents, no case, and the apostrophe of keyboards. */
export const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

/** True if the folded text contains every word of the search, in any order. */
export const hasEveryWord = (folded: string, search: string) =>
  fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word))
