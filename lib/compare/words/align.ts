/** How a shorter list of words stands in a longer one. */
export type Alignment = {
  /** For each of the longer list's words whether the shorter keeps it. */
  keeps: boolean[]
  /** For each of the shorter list's words whether the longer has it. */
  kept: boolean[]
  /** The length of the longest run of words that both have. */
  run: number
}

/** Aligns by the longest common subsequence; time and memory are the product of both lengths. */
export function align(longer: string[], shorter: string[]): Alignment {
  // common[i][j]: length of the longest subsequence from i and j on; runs[j]: of the run that begins there.
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
  return { keeps, kept, run }
}
