/** Memoizes a function for its last argument only: thousands of calls in a row are about the same report. */
export function memoizeLast<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; result: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, result: make(text) }
    return last.result
  }
}
