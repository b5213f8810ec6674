import { type Node, scriptSafe } from '#lib/output/data/json-ld'

/** Linked data for search engines. The one place of the site that writes markup by hand. */
export function JsonLd({ nodes }: { nodes: Node[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own records, with every `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(nodes) }} />
}
