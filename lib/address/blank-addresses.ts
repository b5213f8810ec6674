/** Web addresses hold words by chance, handles by choice of somebody else; the length stays, so offsets stay. */
export const blankUrlsAndHandles = (text: string): string =>
  text.replace(/https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\w+|(?<!\w)@\w+/g, (found) => ' '.repeat(found.length))
