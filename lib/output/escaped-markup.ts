/** Words as they stand in HTML or XML, in an element as in an attribute: no sign of theirs begins or ends one. */
export const escapedMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
