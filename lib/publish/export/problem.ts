/** Something in the export that the finished site must not hold: which file, which element, what to do. */
export type Problem = { file: string; element: string; reason: string }

/** Stops publishing with everything that is wrong, at once. */
export class PublishError extends Error {
  constructor(readonly problems: Problem[]) {
    const lines = problems.map(({ file, element, reason }) => `${file}: ${element}: ${reason}`)
    super(
      [...lines, `publish: ${problems.length} problems in the exported pages; the site in out/ is as it was`].join(
        '\n',
      ),
    )
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
  return remedy ? new Error(`publish: ${message}; ${remedy}. The site in out/ is as it was`, { cause: error }) : error
}
