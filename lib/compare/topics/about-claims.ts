import type { Comparison, Link, Topic } from '#lib/record/comparison'

/** What the comparison holds on some claims: topics in their order, the first being the main one, and links. */
export function aboutClaims(
  { topics, links }: Pick<Comparison, 'topics' | 'links'>,
  ids: ReadonlySet<string>,
): { topics: Topic[]; links: Link[] } {
  const isAbout = ({ passages }: Topic | Link) => passages.some(({ id }) => ids.has(id))
  return { topics: topics.filter(isAbout), links: links.filter(isAbout) }
}
