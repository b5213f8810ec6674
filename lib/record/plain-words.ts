import { z } from 'zod'
import { invisibleCharacter } from '#lib/message/invisible'

/** Words of ours, or a name: something to be read, and nothing that only a program sees. */
export const PlainWords = z
  .string()
  .regex(/\S/, 'must hold words')
  .refine((words) => !invisibleCharacter.test(words.replace(/[\t\n]/g, ' ')), 'must hold no invisible character')
