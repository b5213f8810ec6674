import type { Attribution } from '#lib/record/attribution'
import type { Name } from '#lib/record/name'

/** A speaker by the key that anchors and filters use; `name` is null for a speaker who is not named. */
export type SpeakerKey = { key: string; name: string | null }

/** The key for all speakers who are not named. */
export const unnamedKey = 'none'

/** Makes a key from a name that has no slug in names.md. Names without letters and digits become code points. */
export const slugify = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || Array.from(name, (character) => character.codePointAt(0)?.toString(16)).join('-')

/** The speaker of an attribution or of a voice. */
export const identifySpeaker = ({ speaker, name }: Pick<Attribution, 'speaker' | 'name'>): SpeakerKey =>
  speaker === null ? { key: unnamedKey, name: null } : { key: name ?? slugify(speaker), name: speaker }

/** The author of a tweet, identified by the handle, since the printed name may be an office or a nickname. */
export function identifyAuthor({ handle, name }: { handle: string; name: string }, names: readonly Name[]): SpeakerKey {
  const known = names.find(({ handles }) => handles.includes(handle))
  return { key: known?.slug ?? slugify(name), name: known?.name ?? name }
}
