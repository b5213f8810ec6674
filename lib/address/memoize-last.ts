/** What is made of a text, kept until another is asked for: thousands of places of one report are asked for in a row. */
export function ofLastText<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; made: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
