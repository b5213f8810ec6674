import { z } from 'zod'

/** A problem that a stage found: wrong content, or something that the rules cannot decide. */
export const Finding = z.strictObject({
  /** Stable name of the check, in kebab-case. */
  ruleId: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** `error` stops the build; `warning` asks an editor to look; `info` is worth knowing. */
  severity: z.enum(['error', 'warning', 'info']),
  /** What is wrong, in one sentence without a final full stop. */
  reason: z.string(),
  /** What to do about it. */
  advice: z.string(),
  /** UTF-16 offset in the file. */
  start: z.int().min(0),
})
export type Finding = z.infer<typeof Finding>

/** A finding with its line and column. */
export const Message = Finding.extend({
  /** 1-based line. */
  line: z.int().min(1),
  /** 1-based column in UTF-16 code units. */
  column: z.int().min(1),
})
export type Message = z.infer<typeof Message>
