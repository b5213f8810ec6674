import { z } from 'zod'
import { locateExactWords } from '#lib/address/exact-words'
import {
  absolute,
  annotationPath,
  claimDataPath,
  claimLinkedDataPath,
  claimPath,
  claimsCsvPath,
  comparePath,
  comparisonDataPath,
  comparisonLinkedDataPath,
  reportDataPath,
  reportLinkedDataPath,
  reportPath,
  schemaPath,
  topicPath,
} from '#lib/address/paths'
import { makeAnnotation } from '#lib/output/data/annotation'
import { claimRecord, reportReference, speakerRecord } from '#lib/output/data/claim-record'
import { claimsCsv } from '#lib/output/data/claims-csv'
import { claimLinkedData, comparisonLinkedData, reportLinkedData } from '#lib/output/data/linked-data'
import { Annotation } from '#lib/record/annotation'
import type { ClaimRecord } from '#lib/record/claim-record'
import type { Passage } from '#lib/record/comparison'
import { ClaimFile, ComparisonFile, type PassageRecord, ReportFile, TombstoneFile } from '#lib/record/data-record'
import type { Report } from '#lib/record/report'
import type { SiteContent } from '#lib/record/site'
import { voiceAt } from '#lib/voice/voice-at'
import { formatHedges, voiceLine } from '#lib/voice/voice-line'

/** The schemas of JSON files, by their name in `/data/schemas/`. */
const dataSchemas = {
  claim: ClaimFile,
  tombstone: TombstoneFile,
  report: ReportFile,
  comparison: ComparisonFile,
  annotation: Annotation,
}
type Noun = keyof typeof dataSchemas

/** All data files of a site: path → content. */
export const dataFiles = (site: SiteContent): Map<string, string> => new Map(generateFiles(site))

function* generateFiles(site: SiteContent): Generator<[path: string, content: string]> {
  const records = new Map<string, ClaimRecord>()
  for (const report of site.reports) {
    for (const address of report.addresses) records.set(address.id, claimRecord(report, address, site))
    const claims = report.addresses.map(({ id }) => records.get(id) as ClaimRecord)
    for (const claim of claims) yield [claimDataPath(claim.id), formatRecord('claim', claim)]
    for (const address of report.addresses) {
      yield [claimLinkedDataPath(address.id), formatJson(claimLinkedData(report, address))]
      yield [annotationPath(address.id), formatJson(makeAnnotation(report, address))]
    }
    yield [reportDataPath(report.slug), formatRecord('report', reportRecord(report, claims))]
    yield [reportLinkedDataPath(report.slug), formatJson(reportLinkedData(report))]
  }
  for (const tombstone of site.tombstones)
    for (const path of [claimDataPath, claimLinkedDataPath, annotationPath])
      yield [path(tombstone.id), formatRecord('tombstone', { ...tombstone, url: absolute(claimPath(tombstone.id)) })]
  yield [comparisonDataPath, formatRecord('comparison', comparisonRecord(site, records))]
  yield [comparisonLinkedDataPath, formatJson(comparisonLinkedData(site))]
  const table = [...records.values()].filter(({ claims }) => claims.length === 0)
  yield [claimsCsvPath, claimsCsv(table)]
  for (const noun of Object.keys(dataSchemas) as Noun[]) yield [schemaPath(noun), formatJson(makeSchema(noun))]
}

const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A JSON file that names its schema. */
const formatRecord = <N extends Noun>(noun: N, record: Omit<z.infer<(typeof dataSchemas)[N]>, '$schema'>) =>
  formatJson({ $schema: absolute(schemaPath(noun)), ...record })

/** JSON Schema, draft 2020-12. */
const makeSchema = (noun: Noun) => ({
  $id: absolute(schemaPath(noun)),
  title: noun,
  ...z.toJSONSchema(dataSchemas[noun]),
})

const reportRecord = (report: Report, claims: ClaimRecord[]) => {
  const { claims: _, addresses: __, segments: ___, overrides: ____, hedgeOverrides: _____, ...kept } = report
  return {
    ...kept,
    url: absolute(reportPath(report.slug)),
    linkedData: absolute(reportLinkedDataPath(report.slug)),
    claims,
  }
}

function comparisonRecord({ reports, comparison }: SiteContent, records: Map<string, ClaimRecord>) {
  const passageRecord = (passage: Passage): PassageRecord => {
    const { id, label, url, text, report: reference } = records.get(passage.id) as ClaimRecord
    const report = reports.find(({ slug }) => slug === passage.report) as Report
    const voice = voiceAt(report, locateExactWords(passage))
    return {
      id,
      label,
      url,
      voice: voiceLine(voice, report),
      speakers: voice.speakers.map(speakerRecord),
      hedges: formatHedges(report, voice),
      text,
      report: reference,
      words: passage.words,
    }
  }
  return {
    ...comparison,
    url: absolute(comparePath),
    linkedData: absolute(comparisonLinkedDataPath),
    reports: reports.map(reportReference),
    topics: comparison.topics.map((topic) => ({
      ...topic,
      url: absolute(topicPath(topic.slug)),
      passages: topic.passages.map(passageRecord),
      silent: reports.map(({ slug }) => slug).filter((slug) => topic.passages.every(({ report }) => report !== slug)),
    })),
    links: comparison.links.map((link) => ({ ...link, passages: link.passages.map(passageRecord) })),
  }
}
