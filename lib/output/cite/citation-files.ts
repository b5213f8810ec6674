import { citedText } from '#lib/output/cite/cited-forms'
import type { CitedItem } from '#lib/output/cite/cited-items'
import { bibtex, cslJson, ris } from '#lib/output/cite/reference-formats'

type CitationFile = { ending: string; label: string; write: (items: CitedItem[]) => string }

/** The citation files of each address. Their media types are in lib/publish/host/types.ts. */
export const citationFiles: CitationFile[] = [
  { ending: 'bib', label: 'BibTeX', write: bibtex },
  { ending: 'ris', label: 'RIS', write: ris },
  { ending: 'csl.json', label: 'CSL-JSON', write: cslJson },
  { ending: 'txt', label: 'Plain text', write: citedText },
]
