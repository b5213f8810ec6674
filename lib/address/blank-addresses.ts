/** Web addresses hold words by chance, handles by choice of somebody else; the length stays, so offsets stay. */
export const withoutAddresses = (text: string): string =>
  text.replace(
    /https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\w+|(?<!\w)@\w+(?:@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8}|\.bsky\.social\b)?/g,
    (found) => ' '.repeat(found.length),
  )
