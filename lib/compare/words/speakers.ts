import type { Attribution } from '#lib/record/attribution'
import type { Name } from '#lib/record/name'

/** Somebody by the key that anchors, filters and addresses use; `name` is null for whoever is not named. */
export type SpeakerKey = { key: string; name: string | null }

/** The key of all that is said by somebody whom the text does not name. */
export const noKey = 'none'

/** Where the register has no slug, as in a text that is not published, the name itself is made one. */
export const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || Array.from(name, (character) => character.codePointAt(0)?.toString(16)).join('-')

/** The speaker of an attribution, or of a stretch. */
export const speakerOf = ({ speaker, name }: Pick<Attribution, 'speaker' | 'name'>): SpeakerKey =>
  speaker === null ? { key: noKey, name: null } : { key: name ?? keyOf(speaker), name: speaker }

/** The author of a tweet, who is known by the handle: the printed name may be an office or a nickname. */
export function authorOf({ handle, name }: { handle: string; name: string }, names: readonly Name[]): SpeakerKey {
  const known = names.find(({ handles }) => handles.includes(handle))
  return { key: known?.slug ?? keyOf(name), name: known?.name ?? name }
}
