import { checkQuestion } from '#lib/ledger/check-question'
import { checkWords, type IssuedText, restoreLedger } from '#lib/ledger/check-words'
import { findIssue, groupByAddress, type LedgerEntry, listWordings } from '#lib/ledger/entries'
import { issueAddresses, type WordedQuestion } from '#lib/ledger/issue-addresses'
import type { Finding } from '#lib/message/finding'

/**
 * Errors where the ledger, a text or a question breaks the promise of an address; if there are none, a warning about
 * addresses that are not issued yet. Offsets are into the ledger file.
 */
export function checkLedger(
  entries: readonly LedgerEntry[],
  reports: readonly IssuedText[],
  questions: readonly WordedQuestion[],
): Finding[] {
  const histories = [...groupByAddress(entries).values()]
  const broken = [
    ...checkOrder(entries),
    ...histories.flatMap(checkIssues),
    ...histories.flatMap(checkWithdrawals),
    ...histories.flatMap(checkRewordings),
    ...histories.flatMap((history) => checkContent(history, reports, questions)),
  ]
  // Fix what is broken first: issuing more addresses would not help.
  return broken.length > 0 ? broken : checkUnissued(issueAddresses(entries, reports, questions, '').length, entries)
}

/** Lines are appended, so editions and dates never decrease. */
const checkOrder = (entries: readonly LedgerEntry[]): Finding[] =>
  entries.flatMap((entry, i) => {
    const before = entries[i - 1]
    if (!before || (before.line.edition <= entry.line.edition && before.date <= entry.date)) return []
    const [one, other] = [entry, before].map(({ line, date }) => `edition ${line.edition} of ${date}`)
    return [
      describeProblem(entry, 'permalink-order', `${entry.address}, ${one}, comes after ${before.address}, ${other}`),
    ]
  })

const describeProblem = ({ start }: LedgerEntry, ruleId: string, reason: string, advice = restoreLedger): Finding => {
  return { ruleId, severity: 'error', reason, advice, start }
}

/** An address is issued once. */
const checkIssues = (history: LedgerEntry[]): Finding[] =>
  history
    .filter(({ act }) => act === 'issue')
    .slice(1)
    .map((entry) => describeProblem(entry, 'permalink-twice', `${entry.address} is issued twice`))

/** An issued address is withdrawn once; a later line may also hide its words. */
function checkWithdrawals(history: LedgerEntry[]): Finding[] {
  const withdrawals = history.filter(({ act }) => act === 'withdraw')
  const withoutWords = withdrawals.find(({ line }) => 'withoutWords' in line)
  const again = withdrawals.filter((entry, i) => i > 0 && entry !== withoutWords)
  const [wrong, what] = findIssue(history)
    ? [again, 'is withdrawn twice']
    : [withdrawals, 'was never issued and is withdrawn']
  return wrong.map((entry) => describeProblem(entry, 'permalink-withdrawal', `${entry.address} ${what}`))
}

/** Only an active question is reworded, from its current words to different ones. */
function checkRewordings(history: LedgerEntry[]): Finding[] {
  const wordings = listWordings(history)
  const lines = history.filter(({ line }) => 'question' in line)
  const withdrawal = history.find(({ act }) => act === 'withdraw')
  return lines.flatMap((entry, i) => {
    if (entry.act !== 'reword') return []
    const { was, question } = entry.line
    const before = wordings[i - 1]
    const wrong = [
      before === undefined && 'was never issued and is reworded',
      withdrawal && withdrawal.start < entry.start && 'was withdrawn and is reworded',
      was !== before && `asks “${before}” and is reworded from “${was}”`,
      question === was && 'is reworded to the same words',
    ].find((one) => typeof one === 'string')
    return wrong ? [describeProblem(entry, 'permalink-rewording', `${entry.address} ${wrong}`)] : []
  })
}

/** An issued address still has its words or its question, or is withdrawn and has no others. */
function checkContent(
  history: LedgerEntry[],
  reports: readonly IssuedText[],
  questions: readonly WordedQuestion[],
): Finding[] {
  const issue = findIssue(history)
  if (!issue) return []
  const isWithdrawn = history.some(({ act }) => act === 'withdraw')
  const problem =
    issue.kind === 'words'
      ? checkWords(issue.line, isWithdrawn, reports)
      : checkQuestion(history, isWithdrawn, questions)
  return problem ? [describeProblem(issue, problem.ruleId, problem.reason, problem.advice)] : []
}

/** Warns about addresses without a line, so that a lost ledger does not go unnoticed. */
function checkUnissued(missing: number, entries: readonly LedgerEntry[]): Finding[] {
  if (missing === 0) return []
  const reason = `${missing} ${missing === 1 ? 'address is' : 'addresses are'} not in the ledger`
  const lost = entries.length === 0 ? 'Restore a lost permalinks.ndjson; for a new site run' : 'Run'
  const advice = `${lost} npm run permalinks before the site is published`
  return [{ ruleId: 'permalink-unissued', severity: 'warning', reason, advice, start: 0 }]
}
