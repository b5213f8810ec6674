import { readdirSync, readFileSync } from 'node:fs'
import type { Code, Heading, Root } from 'mdast'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'

/** The papers for readers of the repository; `content/` and `tests/` have their own. */
export const papers = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
]

/**
 * A fenced block. After its language it may name a file: ```` ```ts lib/x.ts ````. What a block means:
 * - `sh` is run; a `text` block directly after it has lines that the commands print
 * - with a file, `ts`, `tsx`, `css`, `json`, `markdown` and `text` are that file in full
 * - with a file, `diff` changes it, and `yaml` replaces keys of its front matter
 * - `json data/…` is an excerpt of that machine form
 */
export type Block = {
  /** `README.md:12`, for messages. */
  place: string
  section: string
  language: string
  file: string | null
  text: string
  /** The paragraph before it, as written. */
  before: string
}

export const readPaper = (paper: string): Root => remark().parse(readFileSync(paper, 'utf8'))

/** The words of a heading or a link. */
function wordsOf(node: { value?: string; children?: unknown[] }): string {
  return node.value ?? (node.children ?? []).map((child) => wordsOf(child as typeof node)).join('')
}

export function blocksOf(paper: string): Block[] {
  const blocks: Block[] = []
  const source = readFileSync(paper, 'utf8')
  let [section, before] = ['', '']
  for (const node of readPaper(paper).children) {
    if (node.type === 'heading' && node.depth <= 2) section = wordsOf(node)
    if (node.type === 'code') blocks.push({ ...blockOf(node, paper), section, before })
    before = source.slice(node.position?.start.offset, node.position?.end.offset)
  }
  return blocks
}

const blockOf = ({ lang, meta, value, position }: Code, paper: string) => ({
  place: `${paper}:${position?.start.line}`,
  language: lang ?? '',
  file: meta ?? null,
  text: `${value}\n`,
})

/** The ids that GitHub gives to the headings of a paper. */
export function anchorsOf(paper: string): string[] {
  const headings: Heading[] = []
  visit(readPaper(paper), 'heading', (node) => void headings.push(node))
  return headings.map((heading) =>
    wordsOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

/** Commands that need a built site: a section that has one is run in tests/whole, since a build takes a while. */
const building = /npm (?:start|run (?:build|serve))\b|\bout\b/

/** The sections of a paper that build a site. */
export const buildingSections = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.filter(({ language, text }) => language === 'sh' && building.test(text)).map(({ section }) => section))

/** Blocks that are not run, each with the reason; every other block is. */
export const notRun: { text: string; reason: string }[] = [
  { text: 'npx wrangler pages deploy out\n', reason: 'needs an account at Cloudflare' },
  { text: 'cp .hosts/vercel.json out/\nnpx vercel deploy out --prod\n', reason: 'needs an account at Vercel' },
  {
    text: 'caddy run --config .hosts/Caddyfile\n',
    reason: 'needs Caddy, which tests/hosts starts where it is installed',
  },
]

/** Drawings, which nothing can run; the architecture test holds the arrows. */
export const drawings = ['ARCHITECTURE.md']
