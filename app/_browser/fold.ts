/** Words as they are compared: without accents and case, and with the apostrophe that keyboards have. */
export const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

/** True where every word that is sought stands somewhere in the folded words, in any order. */
export const holds = (folded: string, sought: string) =>
  fold(sought)
    .split(/\s+/)
    .every((word) => folded.includes(word))
