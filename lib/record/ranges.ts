import type { Range } from '#lib/record/span'

// Operations on sets of ranges. Results are sorted and disjoint. The time is that of sorting the arguments.

/** The union of the ranges; ranges that touch or overlap become one. */
export function uniteRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (start < end) joined.push({ start, end })
  }
  return joined
}

/** The parts in both `ranges` and `others`. */
export function intersectRanges(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const [ours, theirs] = [uniteRanges(ranges), uniteRanges(others)]
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

/** The parts of `ranges` that are not in `others`. */
export function subtractRanges(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const theirs = uniteRanges(others)
  const left: Range[] = []
  let next = 0
  for (const { start, end } of uniteRanges(ranges)) {
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

/** The items that overlap a range, by binary search. `sorted` is in order of starts, no item within another. */
export function findOverlapping<Item extends Range>(sorted: readonly Item[], { start, end }: Range): Item[] {
  const first = bisect(sorted.length, (index) => (sorted[index] as Item).end <= start)
  let last = first
  while ((sorted[last]?.start ?? end) < end) last += 1
  return sorted.slice(first, last)
}

/** Binary search: how many of `length` sorted items come before the first one that `isBefore` rejects. */
export function bisect(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
