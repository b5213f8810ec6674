import type { Range } from '#lib/record/span'

// Sets of ranges: in order, none touching another. The time of each function is that of sorting what it is given.

/** The ranges in order, those that touch or overlap joined. */
export function united(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (start < end) joined.push({ start, end })
  }
  return joined
}

/** What lies both in `ranges` and in `others`. */
export function intersected(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const [ours, theirs] = [united(ranges), united(others)]
  const both: Range[] = []
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    const [one, other] = [ours[i] as Range, theirs[j] as Range]
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)]
    if (start < end) both.push({ start, end })
    if (one.end < other.end) i += 1
    else j += 1
  }
  return both
}

/** What lies in `ranges` and not in `others`. */
export function subtracted(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const theirs = united(others)
  const left: Range[] = []
  let next = 0
  for (const { start, end } of united(ranges)) {
    while ((theirs[next]?.end ?? end) <= start) next += 1
    let at = start
    for (let i = next; (theirs[i]?.start ?? end) < end; i += 1) {
      const { start: from, end: to } = theirs[i] as Range
      if (at < from) left.push({ start: at, end: from })
      at = Math.max(at, to)
    }
    if (at < end) left.push({ start: at, end })
  }
  return left
}

/** Those of `sorted` (in order of their starts, none within another) that overlap a range, found by halving. */
export function overlappingIn<Item extends Range>(sorted: readonly Item[], { start, end }: Range): Item[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Item).end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((sorted[last]?.start ?? end) < end) last += 1
  return sorted.slice(low, last)
}
