import { checkQuestion } from '#lib/ledger/check-question'
import { checkWords, type Published, restoreLedger } from '#lib/ledger/check-words'
import { type Entry, findIssue, groupByAddress, listWordings } from '#lib/ledger/entries'
import { type Asked, issueAddresses } from '#lib/ledger/issue-addresses'
import type { Finding } from '#lib/message/finding'

/** Everything by which the ledger, the texts and the questions could break a promise; else what is not promised yet. */
export function checkLedger(
  entries: readonly Entry[],
  reports: readonly Published[],
  questions: readonly Asked[],
): Finding[] {
  const histories = [...groupByAddress(entries).values()]
  const broken = [
    ...checkOrder(entries),
    ...histories.flatMap(checkIssues),
    ...histories.flatMap(checkWithdrawals),
    ...histories.flatMap(checkRewordings),
    ...histories.flatMap((history) => checkContent(history, reports, questions)),
  ]
  // Someone who broke a promise is not asked to issue new ones.
  return broken.length > 0 ? broken : checkUnissued(issueAddresses(entries, reports, questions, '').length, entries)
}

/** Lines are in the order in which they were appended: neither edition nor date ever falls. */
const checkOrder = (entries: readonly Entry[]): Finding[] =>
  entries.flatMap((entry, i) => {
    const before = entries[i - 1]
    if (!before || (before.line.edition <= entry.line.edition && before.date <= entry.date)) return []
    const [one, other] = [entry, before].map(({ line, date }) => `edition ${line.edition} of ${date}`)
    return [tell(entry, 'permalink-order', `${entry.address}, ${one}, stands after ${before.address}, ${other}`)]
  })

const tell = ({ start }: Entry, ruleId: string, reason: string, advice = restoreLedger): Finding => {
  return { ruleId, severity: 'error', reason, advice, start }
}

/** An address is issued once. */
const checkIssues = (history: Entry[]): Finding[] =>
  history
    .filter(({ act }) => act === 'issue')
    .slice(1)
    .map((entry) => tell(entry, 'permalink-twice', `${entry.address} is issued twice`))

/** An address that was issued is withdrawn once; its words may be taken away later. */
function checkWithdrawals(history: Entry[]): Finding[] {
  const withdrawals = history.filter(({ act }) => act === 'withdraw')
  const withoutWords = withdrawals.find(({ line }) => 'withoutWords' in line)
  const again = withdrawals.filter((entry, i) => i > 0 && entry !== withoutWords)
  const [wrong, what] = findIssue(history)
    ? [again, 'is withdrawn twice']
    : [withdrawals, 'was never issued and is withdrawn']
  return wrong.map((entry) => tell(entry, 'permalink-withdrawal', `${entry.address} ${what}`))
}

/** A question is reworded while it is shown, from the words that it had to others. */
function checkRewordings(history: Entry[]): Finding[] {
  const wordings = listWordings(history)
  const worded = history.filter(({ line }) => 'question' in line)
  const withdrawal = history.find(({ act }) => act === 'withdraw')
  return worded.flatMap((entry, i) => {
    if (entry.act !== 'reword') return []
    const { was, question } = entry.line
    const before = wordings[i - 1]
    const wrong = [
      before === undefined && 'was never issued and is reworded',
      withdrawal && withdrawal.start < entry.start && 'was withdrawn and is reworded',
      was !== before && `asks “${before}” and is reworded from “${was}”`,
      question === was && 'is reworded to the same words',
    ].find((one) => typeof one === 'string')
    return wrong ? [tell(entry, 'permalink-rewording', `${entry.address} ${wrong}`)] : []
  })
}

/** What was issued still has its words or its question, or is withdrawn and has no others. */
function checkContent(history: Entry[], reports: readonly Published[], questions: readonly Asked[]): Finding[] {
  const issue = findIssue(history)
  if (!issue) return []
  const isWithdrawn = history.some(({ act }) => act === 'withdraw')
  const problem =
    issue.kind === 'words'
      ? checkWords(issue.line, isWithdrawn, reports)
      : checkQuestion(history, isWithdrawn, questions)
  return problem ? [tell(issue, problem.ruleId, problem.reason, problem.advice)] : []
}

/** Addresses that no line promises yet: a warning, so that a lost ledger does not go unnoticed. */
function checkUnissued(missing: number, entries: readonly Entry[]): Finding[] {
  if (missing === 0) return []
  const reason = `${missing} ${missing === 1 ? 'address is' : 'addresses are'} not in the ledger`
  const lost = entries.length === 0 ? 'Restore a lost permalinks.ndjson; for a new site run' : 'Run'
  const advice = `${lost} npm run permalinks before the site is published`
  return [{ ruleId: 'permalink-unissued', severity: 'warning', reason, advice, start: 0 }]
}
