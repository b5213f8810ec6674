import { type LinkedDataNode, stringifyForScript } from '#lib/output/data/json-ld'

/** Linked data for search engines. No other component sets HTML directly. */
export function JsonLd({ nodes }: { nodes: LinkedDataNode[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own records, with every `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: stringifyForScript(nodes) }} />
}
