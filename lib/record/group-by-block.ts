/** The items of each block, in order; one list for every block up to `count`, so that a look-up costs nothing. */
export function groupByBlock<Item extends { block: number }>(items: readonly Item[], count: number): Item[][] {
  const groups: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) groups[item.block]?.push(item)
  return groups
}
