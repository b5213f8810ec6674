import { citedText } from '#lib/output/cite/cited-forms'
import type { CitedItem } from '#lib/output/cite/cited-items'
import { bibtex, cslJson, ris } from '#lib/output/cite/reference-formats'

type CitationFormat = {
  /** The ending of its files, `/cite/<id>.<ending>`. */
  ending: string
  /** Its name on the page of a claim. */
  label: string
  /** Its media type, for every server that we write or configure. */
  type: string
  write: (items: CitedItem[]) => string
}

/**
 * The citation formats that each address has. One is a function in a file of this folder and a row
 * here: the link on the page, the file, its type and its headers follow.
 */
export const citationFormats: CitationFormat[] = [
  { ending: 'bib', label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  { ending: 'ris', label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  { ending: 'csl.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
  { ending: 'txt', label: 'Plain text', type: 'text/plain; charset=utf-8', write: citedText },
]
