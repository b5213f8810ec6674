import { lstatSync, readdirSync } from 'node:fs'
import { plainError, readText, type TextFile } from '#lib/load/read-text'
import { ExpectedError } from '#lib/message/expected-error'
import type { Finding } from '#lib/message/finding'

/** A content file and its findings, whose offsets are into `text`. */
export type FileFindings = { file: string; text: string; findings: Finding[] }

/** Reads a content file, symbolic links refused; if it cannot be read, `text` is null and a finding says why. */
export function readFile(file: string): TextFile {
  try {
    return readText(file, false)
  } catch (error) {
    const finding = describeUnreadable('file-missing', 'file', 'Add it, or remove the file that needs it', error)
    return { bytes: 0, sha256: null, text: null, findings: [finding] }
  }
}

/** True for a dangling link and an unusable path, too, so that reading reports them. */
export function pathExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

/** The visible names in a folder; if it cannot be read, none and a finding. */
export function listFolder(folder: string): { names: string[]; findings: Finding[] } {
  try {
    if (lstatSync(folder).isSymbolicLink()) throw Object.assign(new Error(), { code: 'ELOOP' })
    return { names: readdirSync(folder).filter((name) => !name.startsWith('.')), findings: [] }
  } catch (error) {
    return {
      names: [],
      findings: [
        describeUnreadable('folder-missing', 'folder', 'Create it and put the reports into it', plainError(error)),
      ],
    }
  }
}

function describeUnreadable(ruleId: string, what: string, advice: string, error: unknown): Finding {
  if (!(error instanceof ExpectedError)) throw error
  const reason = `The ${what} cannot be read: ${error.message}`
  return { ruleId, severity: 'error', reason, advice, start: 0 }
}
