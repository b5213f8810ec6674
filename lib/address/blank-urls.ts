/** Replaces URLs and handles, which contain words by chance, with spaces, so that offsets stay the same. */
export const blankUrlsAndHandles = (text: string): string =>
  text.replace(
    /https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\w+|(?<!\w)@\w+(?:@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8}|\.bsky\.social\b)?/g,
    (found) => ' '.repeat(found.length),
  )
