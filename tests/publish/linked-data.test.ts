import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { readFolder } from '#lib/publish/disk/read-folder'

/** A published vocabulary as triples. */
const vocabulary = (file: string) =>
  readFileSync(`node_modules/@vocabulary/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, subject, predicate, object] = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line) ?? []
      return subject && predicate && object ? [{ subject, predicate, object }] : []
    })
const schemaOrg = new Map<string, string[]>()
for (const { subject, predicate, object } of vocabulary('schema/schema.nq'))
  schemaOrg.set(`${subject} ${predicate}`, [...objects(subject, predicate), object])
const webAnnotation = new Set(vocabulary('oa/oa.nq').map(({ subject }) => subject))

const s = 'http://schema.org/'
function objects(subject: string, predicate: string): string[] {
  return schemaOrg.get(`${subject} ${predicate}`) ?? []
}
const ancestors = (type: string): string[] => [
  type,
  ...objects(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf').flatMap(ancestors),
]

/**
 * The contexts that the files name, as far as our files use them; nothing is asked of the network. What schema.org's
 * context makes a term of is checked by the vocabulary itself; the Annotation context as in W3C, Web Annotation
 * Vocabulary, appendix A.
 */
const oa = 'http://www.w3.org/ns/oa#'
const contexts: Record<string, object> = {
  'https://schema.org': { '@vocab': s, url: { '@type': '@id' }, contentUrl: { '@type': '@id' } },
  'http://www.w3.org/ns/anno.jsonld': {
    ...{ oa, schema: s, id: '@id', type: '@type', dcterms: 'http://purl.org/dc/terms/' },
    dc: 'http://purl.org/dc/elements/1.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    Text: 'http://purl.org/dc/dcmitype/Text',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'FragmentSelector', 'TextQuoteSelector', 'TextPositionSelector'].map((type) => [
        type,
        `oa:${type}`,
      ]),
    ),
    ...{ identifying: 'oa:identifying', describing: 'oa:describing', exact: 'oa:exact' },
    ...{ prefix: 'oa:prefix', suffix: 'oa:suffix', start: 'oa:start', end: 'oa:end', value: 'rdf:value' },
    ...{ format: 'dc:format', language: 'dc:language', conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' } },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  },
}

async function documentLoader(documentUrl: string) {
  const context = contexts[documentUrl.replace(/\/$/, '')]
  if (!context) throw new Error(`A context that no file of ours names: ${documentUrl}`)
  return { documentUrl, document: { '@context': context } }
}

interface Expanded {
  '@type'?: string[]
  '@value'?: unknown
}

const propertiesOf = (node: Expanded) =>
  Object.entries(node).filter((entry): entry is [string, Expanded[]] => !entry[0].startsWith('@'))

/** Every node of a file in expanded form; `safe` refuses what a processor would drop in silence. */
async function nodesOf(content: Buffer): Promise<Expanded[]> {
  const expanded = await jsonld.expand<Expanded>(JSON.parse(String(content)), { documentLoader, safe: true })
  const within = (node: Expanded): Expanded[] => [
    node,
    ...propertiesOf(node).flatMap(([, values]) => values.flatMap(within)),
  ]
  return expanded.flatMap(within).filter((node) => node['@value'] === undefined)
}

/** What schema.org does not know: a type, a property on a type that it is not for, a value of a type that it is not of. */
function strangeIn(nodes: Expanded[]): string[] {
  return nodes.flatMap((node) => {
    // The speakers, of whom the files do not say whether they are a person or a body.
    const types = node['@type'] ?? [`${s}Person`, `${s}Organization`]
    const kinds = types.flatMap(ancestors)
    const unknown = types.filter(
      (type) => objects(type, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type').length === 0,
    )
    const unfit = propertiesOf(node).filter(
      ([property]) => !objects(property, `${s}domainIncludes`).some((domain) => kinds.includes(domain)),
    )
    const wrong = propertiesOf(node).flatMap(([property, values]) => {
      const ranges = objects(property, `${s}rangeIncludes`)
      const led = values.flatMap((value) => value['@type'] ?? [])
      return led.filter((type) => !ancestors(type).some((one) => ranges.includes(one))).map((type) => [property, type])
    })
    return [
      ...unknown,
      ...unfit.map(([property]) => `${property} on ${types}`),
      ...wrong.map(([property, type]) => `${property} leads to ${type}`),
    ]
  })
}

const files = [...readFolder('out/data')].filter(([path]) => path.endsWith('.jsonld'))
const isAnnotation = ([path]: [string, Buffer]) => path.startsWith('annotations/')

describe('linked data', () => {
  test.each(files.filter((file) => !isAnnotation(file)))(
    '%s says only what schema.org has words for',
    async (_, content) => {
      const nodes = await nodesOf(content)
      expect(strangeIn(nodes)).toEqual([])
      for (const node of nodes.filter((one) => one['@type']?.includes(`${s}Claim`)))
        for (const needed of ['creditText', 'text', 'appearance', 'identifier'])
          expect(node).toHaveProperty([s + needed])
    },
  )

  test.each(files.filter(isAnnotation))('%s expands to the Web Annotation vocabulary', async (_, content) => {
    const terms = (await nodesOf(content)).flatMap((node) => [...Object.keys(node), ...(node['@type'] ?? [])])
    const own = terms.filter((term) => term.startsWith(oa))
    expect(own).toEqual(expect.arrayContaining([`${oa}Annotation`, `${oa}hasSelector`, `${oa}exact`, `${oa}start`]))
    expect(own.filter((term) => !webAnnotation.has(term))).toEqual([])
  })

  test('what schema.org has no word for is named', () => {
    const claim = { '@type': [`${s}Claim`], [`${s}sha256`]: [], [`${s}appearance`]: [{ '@type': [`${s}Person`] }] }
    expect(strangeIn([claim, { '@type': [`${s}Lie`] }])).toEqual([
      `${s}sha256 on ${s}Claim`,
      `${s}appearance leads to ${s}Person`,
      `${s}Lie`,
    ])
  })

  test('a term that would be dropped is refused', async () => {
    const dropped = Buffer.from(
      JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://x/', verdict: 1 }),
    )
    await expect(nodesOf(dropped)).rejects.toThrow('Safe mode')
  })
})
