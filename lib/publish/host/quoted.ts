/** A value between quotation marks, as nginx and Caddy read it. */
export const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/** A path as a part of a pattern. */
export const escaped = (path: string) => path.replaceAll('.', '\\.')
