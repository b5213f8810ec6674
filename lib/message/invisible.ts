/**
 * One character that nobody sees and that can steer or hide what stands beside it: controls, line and paragraph
 * separators, lone surrogates, and what Unicode calls default ignorable (direction marks, zero-width and tag characters).
 * Not the joiners and variation selectors, which Persian words and emoji need. Source: Unicode 15.1, section 5.21.
 */
export const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?!\u200c|\u200d|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/u

const everyUnseen = new RegExp(unseen, 'gu')

/** Unseen characters as `\u202e`: a message must not steer the terminal, and JSON stays the same JSON. */
export const showUnseen = (line: string): string => line.replace(everyUnseen, escaped)

const escaped = (character: string) =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')

/** `U+202E`, as Unicode writes a character. */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
