/** The one function of the package that the tests call; the package has no types of its own. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ documentUrl: string; document: object }>
  const jsonld: { expand<T>(data: unknown, options: { documentLoader: Loader; safe: boolean }): Promise<T[]> }
  export default jsonld
}
