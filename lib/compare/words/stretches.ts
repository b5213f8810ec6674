/** Some words in a row, all of them kept or none; `start` counts words. */
export type Stretch = { start: number; text: string; kept: boolean }

/** Words joined as long as all of them are kept, or none. */
export function stretchesOf(words: readonly string[], keeps: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [start, text] of words.entries()) {
    const kept = keeps[start] ?? false
    const last = stretches.at(-1)
    if (last?.kept === kept) last.text += ` ${text}`
    else stretches.push({ start, text, kept })
  }
  return stretches
}
