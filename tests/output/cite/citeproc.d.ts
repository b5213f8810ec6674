/** The part of citeproc-js that we use; the package carries no types. */
declare module 'citeproc' {
  type System = { retrieveLocale(language: string): string; retrieveItem(id: string): object }
  class Engine {
    /** @param style the XML of a CSL style */
    constructor(system: System, style: string, language: string)
    updateItems(ids: string[]): void
    /** The entries, each as HTML, behind what the style says of the whole list. */
    makeBibliography(): [object, string[]]
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
