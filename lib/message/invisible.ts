/**
 * An invisible character that can change or hide the text next to it: controls, line and paragraph separators, lone
 * surrogates, and default ignorable code points (direction marks, zero-width and tag characters). Joiners and variation
 * selectors are allowed because Persian words and emoji need them. Source: Unicode 15.1, section 5.21.
 */
export const invisibleCharacter =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?!\u200c|\u200d|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/u

const invisibleCharacters = new RegExp(invisibleCharacter, 'gu')

/** Replaces invisible characters with escapes such as `\u202e`, which are safe in a terminal and equal in JSON. */
export const escapeInvisible = (line: string): string => line.replace(invisibleCharacters, escapeCodeUnits)

const escapeCodeUnits = (character: string) =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')

/** The first code point in Unicode notation: `U+202E`. */
export const formatCodePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
