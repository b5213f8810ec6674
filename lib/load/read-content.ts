import { join } from 'node:path'
import type { z } from 'zod'
import { type FileFindings, readFile, readFolder } from '#lib/load/read-file'
import { type Ledger, readLedger } from '#lib/load/read-ledger'
import { type Page, readPage } from '#lib/load/read-page'
import type { TextFile } from '#lib/load/read-text'
import { ComparisonMatter } from '#lib/record/comparison'
import { NamesMatter } from '#lib/record/name'
import { ReportMatter } from '#lib/record/report'
import { MethodMatter } from '#lib/record/site'

/** The files of one report; null for one that is missing or holds no text. */
export type ReportFiles = {
  slug: string
  textFile: string
  page: Page<ReportMatter> | null
  read: (TextFile & { text: string }) | null
}

/** Everything in the content folder, read and checked file by file. */
export type Content = {
  reports: ReportFiles[]
  comparison: Page<ComparisonMatter> | null
  method: Page<MethodMatter> | null
  names: Page<NamesMatter> | null
  ledger: Ledger
  files: FileFindings[]
}

/** Reads the content folder. Nothing is thrown for wrong content: `files` holds every finding of every file. */
export function readContent(folder: string): Content {
  const files: FileFindings[] = []
  const text = (file: string): (TextFile & { text: string }) | null => {
    const read = readFile(file)
    files.push({ file, text: read.text ?? '', findings: read.findings })
    return read.text === null ? null : { ...read, text: read.text }
  }
  const page = <Schema extends z.ZodType>(file: string, schema: Schema): Page<z.infer<Schema>> | null => {
    const read = text(file)
    const found = read && readPage(file, read.text, schema)
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

/** The names of the reports' files without their endings, each once. */
function slugsIn(folder: string, files: FileFindings[]): string[] {
  const { names, findings } = readFolder(folder)
  files.push({ file: folder, text: '', findings })
  const stray = names.filter((name) => !/\.(?:txt|md)$/.test(name))
  const advice = 'Give it one of these endings, or remove it'
  for (const name of stray.sort()) {
    const reason = 'The folder of reports holds a file that is neither .txt nor .md'
    files.push({
      file: join(folder, name),
      text: '',
      findings: [{ ruleId: 'file-stray', severity: 'error', reason, advice, start: 0 }],
    })
  }
  const slugs = names.filter((name) => !stray.includes(name)).map((name) => name.replace(/\.(?:txt|md)$/, ''))
  return [...new Set(slugs)].sort()
}
