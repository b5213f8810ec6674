import { lstatSync, readdirSync } from 'node:fs'
import { plainError, readText, type TextFile } from '#lib/load/read-text'
import { ExpectedError } from '#lib/message/expected-error'
import type { Finding } from '#lib/message/finding'

/** A file of `content/` and what is wrong in it; `text` places the findings. */
export type FileFindings = { file: string; text: string; findings: Finding[] }

/**
 * A file of `content/`, where no link leads elsewhere; without text, and with a finding, where none
 * can be read.
 */
export function readFile(file: string): TextFile {
  try {
    return readText(file, false)
  } catch (error) {
    const finding = unreadable('file-missing', 'file', 'Put it there, or remove the file that needs it', error)
    return { bytes: 0, sha256: null, text: null, findings: [finding] }
  }
}

/**
 * True also for a link that leads nowhere, and where the path to it is none: reading it says why.
 */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

/** The names in a folder that are not hidden; none, and a finding, where it cannot be read. */
export function readFolder(folder: string): { names: string[]; findings: Finding[] } {
  try {
    if (lstatSync(folder).isSymbolicLink()) throw Object.assign(new Error(), { code: 'ELOOP' })
    return { names: readdirSync(folder).filter((name) => !name.startsWith('.')), findings: [] }
  } catch (error) {
    return {
      names: [],
      findings: [unreadable('folder-missing', 'folder', 'Put the reports into it', plainError(error))],
    }
  }
}

function unreadable(ruleId: string, what: string, advice: string, error: unknown): Finding {
  if (!(error instanceof ExpectedError)) throw error
  const reason = `The ${what} cannot be read: ${error.message}`
  return { ruleId, severity: 'error', reason, advice, start: 0 }
}
