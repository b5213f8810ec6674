/** Which words a longer and a shorter list have in common. */
export type Alignment = {
  /** For each word of the longer list: whether the shorter list has it. */
  keeps: boolean[]
  /** For each word of the shorter list: whether the longer list has it. */
  kept: boolean[]
  /** How many words the longest common run has. */
  longestRun: number
}

/** Aligns two lists by their longest common subsequence. Time and memory grow with the product of the lengths. */
export function align(longer: string[], shorter: string[]): Alignment {
  // common[i][j]: length of the longest common subsequence from i and j; runs[j]: of the common run that starts there.
  const common = longer.map(() => new Uint16Array(shorter.length))
  const cell = (i: number, j: number) => common[i]?.[j] ?? 0
  let runs = new Uint16Array()
  let run = 0
  for (const [i, row] of [...common.entries()].toReversed()) {
    const next = new Uint16Array(shorter.length)
    for (let j = shorter.length - 1; j >= 0; j--) {
      const equal = longer[i] === shorter[j]
      next[j] = equal ? (runs[j + 1] ?? 0) + 1 : 0
      run = Math.max(run, next[j] ?? 0)
      row[j] = equal ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
    runs = next
  }
  const keeps = longer.map(() => false)
  const kept = shorter.map(() => false)
  for (let i = 0, j = 0; i < longer.length && j < shorter.length; ) {
    if (longer[i] === shorter[j]) {
      keeps[i++] = true
      kept[j++] = true
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
  return { keeps, kept, longestRun: run }
}

/** Words in a row, all of them kept or none; `start` counts words. */
export type KeptRun = { start: number; text: string; kept: boolean }

/** Joins adjacent words that are all kept, or all not. */
export function splitByKept(words: readonly string[], keeps: readonly boolean[]): KeptRun[] {
  const stretches: KeptRun[] = []
  for (const [start, text] of words.entries()) {
    const kept = keeps[start] ?? false
    const last = stretches.at(-1)
    if (last?.kept === kept) last.text += ` ${text}`
    else stretches.push({ start, text, kept })
  }
  return stretches
}
