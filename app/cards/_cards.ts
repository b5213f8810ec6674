import { claimCard, reportCard, tombstoneCard } from '#lib/output/card/card'
import { homeCard, topicCard, withdrawnTopicCard } from '#lib/output/card/pair-card'
import { describeAddress } from '#lib/voice/describe-address'
import { liveAddresses, site } from '../_site'

const { reports, comparison, tombstones, topicTombstones } = site

/** All cards of the site: for addresses, topics (withdrawn ones included), reports and `/`. */
export const cards = [
  ...liveAddresses.map(({ report, address }) => claimCard(describeAddress(report, address))),
  ...tombstones.map(tombstoneCard),
  ...comparison.topics.map((topic) => topicCard(topic, reports)),
  ...topicTombstones.map((topic) => withdrawnTopicCard(topic, reports)),
  ...reports.map(reportCard),
  homeCard(site),
]
