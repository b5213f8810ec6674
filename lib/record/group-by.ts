/** Groups items by key, in the order in which the keys first occur; like `Map.groupBy`, which needs Node 21. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The items of each block, in order: one list for each of `count` blocks, empty ones included. */
export function groupByBlock<Item extends { block: number }>(items: readonly Item[], count: number): Item[][] {
  const groups = groupBy(items, ({ block }) => block)
  return Array.from({ length: count }, (_, block) => groups.get(block) ?? [])
}
