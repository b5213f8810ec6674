/** Imperatives and adverbs with which sites introduce what the text no longer holds. */
const opener =
  /^(?:watch|see|read|listen|hear|view|look|click|follow|share|related|more|also|here|below|video|photos?|update)\b/i
const speaks =
  /\b(?:i|we|you|he|she|it|they|said|says|wrote|writes|tweeted|tweets|replied|added|asked|is|are|was|were)\b/i

/**
 * True for a line such as `Watch:` or `Read more:`, which points at something and states nothing: it ends with a colon
 * and has one or two words without a speaker or a verb of being, or up to five that begin with such an imperative.
 */
export function isLabel(line: string): boolean {
  if (!line.endsWith(':') || line.includes('\n')) return false
  const words = line.slice(0, -1).trim().split(/\s+/)
  if (opener.test(line)) return words.length <= 5 && !/\b(?:he|she|they|said|says|tweeted)\b/i.test(line)
  return words.length <= 2 && !speaks.test(line)
}
