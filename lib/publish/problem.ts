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
