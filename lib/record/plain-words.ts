import { z } from 'zod'
import { invisibleCharacter } from '#lib/message/invisible'

/** Text for readers, without invisible characters. */
export const PlainWords = z
  .string()
  .regex(/\S/, 'must have words')
  .refine((words) => !invisibleCharacter.test(words.replace(/[\t\n]/g, ' ')), 'must have no invisible characters')
