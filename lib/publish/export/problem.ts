import { ExpectedError } from '#lib/message/expected-error'

/** Something in the export that must not be published: which file, which element, what to do. */
export type Problem = { file: string; element: string; reason: string }

/**
 * Stops publishing with everything that is wrong, at once; what several files share is one line.
 */
export class PublishError extends ExpectedError {
  constructor(readonly problems: Problem[]) {
    const filesOf = new Map<string, string[]>()
    for (const { file, element, reason } of problems) {
      const fault = `${element}: ${reason}`
      filesOf.set(fault, [...(filesOf.get(fault) ?? []), file])
    }
    const lines = [...filesOf].map(([fault, [first, ...rest]]) => {
      const more = rest.length > 0 ? ` and ${rest.length} more` : ''
      return `${first}${more}: ${fault}`
    })
    super([...lines, `publish: ${problems.length} problems in the exported pages; out/ is unchanged`].join('\n'))
  }
}

const remedies: Record<string, string> = {
  EACCES: 'let this user write there',
  EPERM: 'let this user write there',
  EROFS: 'the disk can only be read; build on another one',
  ENOSPC: 'free some space on the disk',
  EDQUOT: 'free some space of this user',
  EFBIG: 'raise the limit of the size of files',
  EBUSY: 'is it mounted from elsewhere? Mount the folder above it',
}

/** What the disk refused, as a message with a remedy; every other error as it is. */
export function explainDisk(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  const remedy = remedies[code ?? '']
  const text = `publish: ${message}; ${remedy}. out/ is unchanged`
  return remedy ? new ExpectedError(text, { cause: error }) : error
}
