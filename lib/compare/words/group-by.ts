/** The items by what `key` gives for each, in the order in which each key first comes; `Map.groupBy` of Node 21. */
export function groupBy<Item, Key>(items: Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
