import type { Comparison, Link, Topic } from '#lib/record/comparison'

/** The topics and links that have any of the claims, in order. */
export function findAboutClaims(
  { topics, links }: Pick<Comparison, 'topics' | 'links'>,
  ids: ReadonlySet<string>,
): { topics: Topic[]; links: Link[] } {
  const isAbout = ({ passages }: Topic | Link) => passages.some(({ id }) => ids.has(id))
  return { topics: topics.filter(isAbout), links: links.filter(isAbout) }
}
