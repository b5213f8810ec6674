import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Ledger, readLedger } from '#lib/load/read-ledger'
import { type Page, readPage } from '#lib/load/read-page'
import { readText, type TextFile } from '#lib/load/read-text'
import type { Finding } from '#lib/schema/message'
import { ReportMatter } from '#lib/schema/report'
import { ComparisonMatter, MethodMatter } from '#lib/schema/site'

/** A file of `content/` and what is wrong in it; `text` places the findings. */
export type FileFindings = { file: string; text: string; findings: Finding[] }

/** Everything in the content folder, read and checked file by file. */
export type Content = {
  reports: {
    slug: string
    file: string
    textFile: string
    page: Page<ReportMatter>
    read: TextFile & { text: string }
  }[]
  comparison: Page<ComparisonMatter> | null
  method: Page<MethodMatter> | null
  ledger: Ledger
  files: FileFindings[]
}

/** Reads the content folder. Nothing is thrown for wrong content: `files` holds every finding of every file. */
export function readContent(folder: string): Content {
  const files: FileFindings[] = []
  const folderOfReports = join(folder, 'reports')
  const names = existsSync(folderOfReports)
    ? readdirSync(folderOfReports)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []
  const slugs = [...new Set(names.map((name) => name.replace(/\.(txt|md)$/, '')))]
  const page = <Schema extends z.ZodType>(file: string, schema: Schema): Page<z.infer<Schema>> | null => {
    const read = readFileOf(file, files)
    if (read === null) return null
    const found = readPage(read, schema)
    files.push({ file, text: read, findings: found.findings })
    return found
  }
  const reports = slugs.flatMap((slug) => {
    const file = join(folderOfReports, `${slug}.md`)
    const textFile = join(folderOfReports, `${slug}.txt`)
    const record = page(file, ReportMatter)
    const text = readFileOf(textFile, files)
    if (!record || text === null) return []
    return [{ slug, file, textFile, page: record, read: { ...readText(textFile), text } }]
  })
  const comparison = page(join(folder, 'comparison.md'), ComparisonMatter)
  const method = page(join(folder, 'method.md'), MethodMatter)
  const ledger = readLedger(join(folder, 'permalinks.ndjson'))
  files.push(ledger)
  return { reports, comparison, method, ledger, files }
}

/** The characters of a file that must be there; null, with a finding in `files`, where it is not or holds no text. */
function readFileOf(file: string, files: FileFindings[]): string | null {
  try {
    const { text, findings } = readText(file)
    files.push({ file, text: text ?? '', findings })
    return text
  } catch (error) {
    const reason = `The file cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`
    const advice = 'Put it there, or remove the file that needs it'
    files.push({ file, text: '', findings: [{ ruleId: 'file-missing', severity: 'error', reason, advice, start: 0 }] })
    return null
  }
}
