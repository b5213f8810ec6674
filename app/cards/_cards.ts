import { claimCard, reportCard, tombstoneCard } from '#lib/output/card/card'
import { homeCard, topicCard, withdrawnTopicCard } from '#lib/output/card/pair-card'
import { describeAddress } from '#lib/voice/describe-address'
import { site, standing } from '../_site'

const { reports, comparison, tombstones, topicTombstones } = site

/** Every card of the site: of each address, withdrawn ones as well, of each topic and report, and of `/`. */
export const cards = [
  ...standing.map(({ report, address }) => claimCard(describeAddress(report, address))),
  ...tombstones.map(tombstoneCard),
  ...comparison.topics.map((topic) => topicCard(topic, reports)),
  ...topicTombstones.map((topic) => withdrawnTopicCard(topic, reports)),
  ...reports.map(reportCard),
  homeCard(site),
]
