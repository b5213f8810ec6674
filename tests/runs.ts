/** `npm run test:nightly` tries more than `npm test` has time for. */
export const isNightly = process.env.NIGHTLY !== undefined

/** How many inputs a property is tried with, by `name` in the environment or else by the command. */
export const runsOf = (name: string, quick: number, nightly: number): number =>
  Number(process.env[name] ?? (isNightly ? nightly : quick))
