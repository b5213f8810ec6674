import { join } from 'node:path'
import type { z } from 'zod'
import { type FileFindings, listFolder, readFile } from '#lib/load/read-file'
import { type Ledger, readLedger } from '#lib/load/read-ledger'
import { type MarkdownPage, readMarkdownPage } from '#lib/load/read-markdown'
import type { TextFile } from '#lib/load/read-text'
import { ComparisonMatter } from '#lib/record/comparison'
import { NamesMatter } from '#lib/record/name'
import { ReportMatter } from '#lib/record/report'
import { MethodMatter } from '#lib/record/site'

/** The files of one report; null for a file that is missing or not text. */
export type ReportFiles = {
  slug: string
  textFile: string
  page: MarkdownPage<ReportMatter> | null
  read: (TextFile & { text: string }) | null
}

/** The content folder, read and checked file by file. */
export type Content = {
  reports: ReportFiles[]
  comparison: MarkdownPage<ComparisonMatter> | null
  method: MarkdownPage<MethodMatter> | null
  names: MarkdownPage<NamesMatter> | null
  ledger: Ledger
  files: FileFindings[]
}

/** Reads the content folder. Never throws for wrong content: `files` has the findings of every file. */
export function readContent(folder: string): Content {
  const files: FileFindings[] = []
  const text = (file: string): (TextFile & { text: string }) | null => {
    const read = readFile(file)
    files.push({ file, text: read.text ?? '', findings: read.findings })
    return read.text === null ? null : { ...read, text: read.text }
  }
  const page = <Schema extends z.ZodType>(file: string, schema: Schema): MarkdownPage<z.infer<Schema>> | null => {
    const read = text(file)
    const found = read && readMarkdownPage(file, read.text, schema)
    if (found) files.push(found)
    return found
  }
  const reports = slugsIn(join(folder, 'reports'), files).map((slug) => {
    const textFile = join(folder, 'reports', `${slug}.txt`)
    return { slug, textFile, page: page(join(folder, 'reports', `${slug}.md`), ReportMatter), read: text(textFile) }
  })
  const comparison = page(join(folder, 'comparison.md'), ComparisonMatter)
  const method = page(join(folder, 'method.md'), MethodMatter)
  const names = page(join(folder, 'names.md'), NamesMatter)
  const ledger = readLedger(join(folder, 'permalinks.ndjson'))
  files.push(ledger)
  return { reports, comparison, method, names, ledger, files }
}

/** File names in `reports/` without their extensions, each once. */
function slugsIn(folder: string, files: FileFindings[]): string[] {
  const { names, findings } = listFolder(folder)
  files.push({ file: folder, text: '', findings })
  const stray = names.filter((name) => !/\.(?:txt|md)$/.test(name))
  const advice = 'Rename it to end with .txt or .md, or remove it'
  for (const name of stray.sort()) {
    const reason = 'The folder of reports has a file that is neither .txt nor .md'
    files.push({
      file: join(folder, name),
      text: '',
      findings: [{ ruleId: 'file-stray', severity: 'error', reason, advice, start: 0 }],
    })
  }
  const slugs = names.filter((name) => !stray.includes(name)).map((name) => name.replace(/\.(?:txt|md)$/, ''))
  return [...new Set(slugs)].sort()
}
