import {
  absolute,
  annotationPath,
  claimDataPath,
  claimLinkedDataPath,
  claimsCsvPath,
  comparisonDataPath,
  rawPath,
  reportDataPath,
  schemaPath,
} from '#lib/address/paths'
import { selectRange } from '#lib/address/text-quote'
import { notStated } from '#lib/output/topic-title'
import type { Address, Report } from '#lib/record/report'

/** One kind of data file, described for readers, with an example command. */
export type DataForm = { title: string; use: string; paths: string[]; others: string; command: string }

/** Describes all kinds of data files. Examples use the first address of each report; commands alternate between them. */
export function dataForms([a, b]: readonly [Report, Report]): DataForm[] {
  // lib/site.ts refuses a report without sentences, so each has an address.
  const [address, other] = [a.addresses[0] as Address, b.addresses[0] as Address]
  const ids = [address.id, other.id]
  const { start, end } = selectRange(a.text, address).position
  const curl = (path: string) => `curl -s ${absolute(path)}`
  return [
    {
      title: 'A table of all claims',
      use: 'For a spreadsheet: one row a claim, with its speaker, its hedges, and where it is.',
      paths: [claimsCsvPath],
      others: 'CSV, UTF-8 with a byte order mark, fields separated by commas.',
      command: `curl -s -o claims.csv ${absolute(claimsCsvPath)}`,
    },
    {
      title: 'One claim',
      use: 'To quote or archive one claim with its speaker, hedges and report.',
      paths: ids.map(claimDataPath),
      others: 'One file for each address, under its id.',
      command: `${curl(claimDataPath(address.id))} | jq -r '.voice, .hedges[], .text'`,
    },
    {
      title: 'One report',
      use: 'To search or to count: the whole text, its blocks, tweets, quotations and attributions, and every address.',
      paths: [reportDataPath(a.slug), reportDataPath(b.slug)],
      others: 'One file for each report, under its slug.',
      command: `${curl(reportDataPath(b.slug))} | jq -r '.claims[] | "\\(.label) \\(.voice): \\(.text)"'`,
    },
    {
      title: 'The comparison',
      use: 'To see what was set side by side: each question with the claims of both reports that answer it, and the links.',
      paths: [comparisonDataPath],
      others: 'Reports that do not answer a question are listed under “silent”.',
      command: `${curl(comparisonDataPath)} | jq -r '.topics[] | .question, (.passages[] | "  \\(.label) \\(.voice): \\(.text)"), (.silent[] | "  \\(.): ${notStated}")'`,
    },
    {
      title: 'Linked data',
      use: 'For catalogues and search engines: the same in the vocabulary of schema.org. No rating and no review.',
      paths: ids.map(claimLinkedDataPath),
      others: 'Every file above but the table also ends with .jsonld.',
      command: `${curl(claimLinkedDataPath(other.id))} | jq -r '.creditText, .appearance.name, .text'`,
    },
    {
      title: 'Web Annotations',
      use: 'For annotation tools: how to find the words of an address, in the text as received and in the report’s page.',
      paths: ids.map(annotationPath),
      others: 'Positions count Unicode code points from 0, the end not included.',
      command: `${curl(annotationPath(address.id))} | jq -c '.target[].selector[]'
${curl(rawPath(a.slug))} | python3 -c "import sys; print(sys.stdin.read()[${start}:${end}])"`,
    },
    {
      title: 'Schemas',
      use: 'To check a file before relying on it: JSON Schema, draft 2020-12. Each file names its own under “$schema”.',
      paths: ['claim', 'report', 'comparison', 'annotation', 'tombstone'].map(schemaPath),
      others: 'A tombstone is the file of an address that was withdrawn.',
      command: `${curl(schemaPath('claim'))} | jq -r '.properties | to_entries[] | "\\(.key): \\(.value.description // .value.type)"'`,
    },
  ]
}
