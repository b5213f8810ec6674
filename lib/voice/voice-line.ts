import type { Attribution } from '#lib/record/attribution'
import type { Claim } from '#lib/record/claim'
import type { Hedge } from '#lib/record/hedge'
import type { Report } from '#lib/record/report'
import { overlaps, type Range } from '#lib/record/span'
import { formOf, isNamed, type Speaker, type Spoken, statesUnsourced, type Voice, voiceAt } from '#lib/voice/voice-at'

// The one place where it is put into words who says something. No other code builds these lines or takes them apart.

/** Where a line is shown: how it names the report, and what it says of where a speaker is quoted. */
type Place = { report: string; quotedIn: string; printedIn: string }

/** `Javad Zarif, quoted in the Iran mourning report`: the line that is true wherever the words are taken. */
export const voiceLine = (voice: Voice, { title }: Pick<Report, 'title'>): string =>
  lineAt({ report: title, quotedIn: ` in the ${title}`, printedIn: ` printed in the ${title}` }, voice)

/** `Javad Zarif, quoted`, or `The report`: the line where the report is named around it. */
export const voiceWithin = (voice: Voice): string =>
  lineAt({ report: 'The report', quotedIn: '', printedIn: '' }, voice)

/** `report B, paraphrasing Al-Jazeera`: the line in a list where each number begins with its report’s letter. */
export const voiceInList = (voice: Voice, { letter }: Pick<Report, 'letter'>): string =>
  lineAt({ report: `report ${letter}`, quotedIn: '', printedIn: '' }, voice)

function lineAt({ report, quotedIn, printedIn }: Place, { teller, ownWords, speakers }: Voice): string {
  const tweet = teller.type === 'tweet' ? `in a tweet${printedIn}` : null
  const name = teller.type === 'tweet' ? authorOf(teller) : report
  const [only, another] = speakers
  if (!only) return tweet ? `${name}, ${tweet}` : name
  if (ownWords || another || only.speaker === null)
    return [`${name}, with ${listOf(speakers)}`, ...(tweet ? [tweet] : [])].join(', ')
  const speaker = withSmallArticle(only.speaker)
  if (only.form === 'quoted')
    return `${withCapital(only.speaker)}, quoted${tweet ? ` by ${withSmallArticle(name)} ${tweet}` : quotedIn}`
  const passing = `${name}, ${only.form === 'both' ? 'partly quoting' : 'paraphrasing'} ${speaker}`
  return tweet ? `${passing}, ${tweet}` : passing
}

/** `Mike Pompeo (“Secretary Pompeo”)` where the tweet prints another name than ours. */
const authorOf = ({ name, printedName }: { name: string; printedName: string }) =>
  name === printedName ? name : `${name} (“${printedName}”)`

/** `a paraphrase of Mike Pompeo and a quotation from Dick Cheney`; those of one form together. */
function listOf(speakers: readonly Speaker[]): string {
  const isQuoted = ({ form }: Speaker) => form !== 'paraphrased'
  const named = speakers.filter(({ speaker }) => speaker !== null)
  const groups = [...new Set(named.map(isQuoted))].map((quoted) => {
    const names = named.filter((one) => isQuoted(one) === quoted).map(({ speaker }) => withSmallArticle(speaker ?? ''))
    const several = names.length > 1
    const noun = quoted
      ? several
        ? 'quotations from'
        : 'a quotation from'
      : several
        ? 'paraphrases of'
        : 'a paraphrase of'
    return `${noun} ${joined(names)}`
  })
  const unknown = speakers
    .filter(({ speaker }) => speaker === null)
    .map((one) => `${isQuoted(one) ? 'a quotation' : 'a paraphrase'} (speaker not named)`)
  return joined([...groups, ...unknown])
}

const joined = (items: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items)

/** A description begins small inside a line: `paraphrasing a TV correspondent`. */
const withSmallArticle = (name: string) => name.replace(/^(?:An?|The) /, (article) => article.toLowerCase())
const withCapital = (name: string) =>
  name.replace(/^(?:an?|the) /, (article) => article.charAt(0).toUpperCase() + article.slice(1))

/** How a speaker’s words are given, as the legend of a table and the sentence on a page say it. */
export const formWords: Record<Speaker['form'] | 'tweet', string> = {
  quoted: 'quoted',
  both: 'partly quoted',
  paraphrased: 'paraphrased',
  tweet: 'own tweet',
}

/**
 * The name under which an address travels, never in quotation marks of ours: `Javad Zarif (quoted): WORDS … (B15, Iran
 * mourning report)`. It says who says the words that it shows, and names a speaker whom they do not name themselves.
 * @param withHedges false where the hedges are listed after it
 */
export function titleOf(report: Report, address: Pick<Claim, 'start' | 'end' | 'label'>, withHedges = true): string {
  const { title, text } = report
  const shown = beginningOf(text, address, maxTitleWords)
  const voice = voiceAt(report, [shown])
  const isShown = ({ speaker }: Speaker) =>
    report.attributions.some(
      (one) =>
        one.speaker === speaker &&
        // The words name somebody else where an editor corrected the speaker.
        one.rule !== 'override' &&
        one.sources.some((source) => namesIn(source, shown)),
    )
  const { name, isReport } = titleVoice(voice, title, isShown)
  const hedges = voice.hedges
    .filter((hedge) => withHedges && !overlaps(hedge, shown))
    .map((hedge) => ` [${hedgeLine(report, hedge)}]`)
  return `${name}: ${shown.words}${hedges.join('')} (${address.label}${isReport ? '' : `, ${title}`})`
}

/** Characters of the claim in a title: chats cut it there. */
const maxTitleWords = 60

/** True where a source that is no pronoun is among the words shown. */
const namesIn = (source: Range & { text: string }, shown: Range) =>
  source.start >= shown.start && source.end <= shown.end && !isPronoun(source.text)

/** Who is named before a title’s words, and whether that is the report. */
function titleVoice({ teller, ownWords, speakers }: Voice, title: string, isShown: (speaker: Speaker) => boolean) {
  const [only, another] = speakers
  const tweet = teller.type === 'tweet' ? teller : null
  if (only?.speaker && !ownWords && !another && only.form === 'quoted')
    return { name: `${withCapital(only.speaker)} (quoted${tweet ? ' in a tweet' : ''})`, isReport: false }
  const unnamed = speakers.filter((speaker) => !isShown(speaker))
  const name = tweet ? `${tweet.name} (tweet)` : title
  return { name: unnamed.length > 0 ? `${name}, with ${listOf(unnamed)}` : name, isReport: !tweet }
}

/** The words of a stretch in single spaces, cut after a word where they are longer than `length`; and their place. */
function beginningOf(text: string, { start, end }: Range, length: number): Range & { words: string } {
  const all = [...text.slice(start, end).matchAll(/\S+/g)]
  const words = all.map(([word]) => word).join(' ')
  if (words.length <= length) return { start, end, words }
  let [kept, size] = [0, 0]
  while (size + (all[kept]?.[0].length ?? length) < length) size += (all[kept++]?.[0].length ?? 0) + 1
  const last = all[kept - 1]
  // The first word alone is too long: what is shown of it has the voice of all.
  if (!last) return { start, end, words: `${words.slice(0, length)}…` }
  const cut = words.slice(0, size - 1).replace(/(?<![\s,;:—-])[\s,;:—-]+$/, '')
  return { start, end: start + last.index + last[0].length, words: `${cut} …` }
}

/**
 * Who speaks, where a sentence is wholly somebody’s words and does not itself say whose: the speaker is named in another
 * sentence, or here only by a pronoun. Null where nothing is missing.
 */
export function missingVoice(report: Report, claim: Claim): string | null {
  const [only] = voiceAt(report, [claim]).speakers
  if (!only || only.extent === 'part') return null
  const isNamedHere = claim.attributions
    .flatMap((index) => report.attributions[index]?.sources ?? [])
    .some((source) => overlaps(source, claim) && !isPronoun(source.text))
  return isNamedHere ? null : only.speaker
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'him', 'her', 'them'])
const isPronoun = (words: string) => pronouns.has(words.toLowerCase())

type HedgedReport = Pick<Report, 'attributions' | 'text'>

/** `Hedge: “reportedly” (source not named)`; of one claim of several `Hedge in B6.2: “I thought”`. */
export function hedgeLine(report: HedgedReport, hedge: Hedge, label?: string): string {
  const note = hedgeNote(report, hedge)
  return `Hedge${label ? ` in ${label}` : ''}: “${hedge.text}”${note ? ` (${note})` : ''}`
}

/** Hearsay and accusations are somebody’s: the line says so where the text does not say whose. */
function hedgeNote(report: HedgedReport, hedge: Hedge): string | null {
  if (isSourceless(report, hedge)) return hedge.kind === 'accusation' ? 'accuser not named' : 'source not named'
  const by = report.attributions[hedge.attribution ?? -1]
  // `he believes` is what somebody else writes of the speaker; whose `Ana believes` is, the words say themselves.
  const content = by?.contents.find((one) => overlaps(one, hedge))
  const before = content?.text.slice(0, hedge.start - content.start) ?? ''
  const isAbout =
    hedge.kind === 'belief' && by?.speaker && by.type !== 'direct' && /^(?:that )?(?:s?he|they|it) $/iu.test(before)
  return isAbout ? `about ${withSmallArticle(by.speaker ?? '')}` : null
}

/** `by the police`, `by Ana Duarte`: who accuses, after what. */
const accuser = /\bby (?:the |an? |\p{Lu}|\p{Ll}{3,}s\b)/u

/** True for hearsay or an accusation where the text does not name who passes it on or accuses. */
export function isSourceless({ attributions, text }: HedgedReport, hedge: Hedge): boolean {
  const by = attributions[hedge.attribution ?? -1]
  const isCue = by?.cue && overlaps(by.cue, hedge) && isNamed(by)
  const isBy =
    hedge.kind === 'accusation' && accuser.test(text.slice(hedge.end, hedge.scope.end + 40).split(/[.;,]/)[0] ?? '')
  return (hedge.kind === 'accusation' || hedge.kind === 'hearsay') && !isCue && !isBy
}

/** The hedges of a stretch, a line each and none twice. */
export const hedgesOf = (report: HedgedReport, { hedges }: Pick<Voice, 'hedges'>): string[] => [
  ...new Set(hedges.map((hedge) => hedgeLine(report, hedge))),
]

/** The hedges of an address, a line each; in a block of several claims each says in which it is. */
export function hedgeLines(report: Spoken, { claims }: { claims: readonly Claim[] }): string[] {
  const lines = claims.flatMap((claim) =>
    claim.hedges.map((hedge) => hedgeLine(report, hedge, claims.length > 1 ? claim.label : undefined)),
  )
  return [...new Set(lines)]
}

/** What is said of words whose source the text does not name, in lines and in lists. */
export const noSource = 'No source named'
export const unnamedSpeaker = 'Speaker not named'

/** `No source named`, or `… for the rest` where somebody is named or a hedge says it; null where nothing is to be said. */
export function sourceLine(report: Spoken, { claims }: { claims: readonly Claim[] }): string | null {
  const voices = claims.map((claim) => {
    const voice = voiceAt(report, [claim])
    const covered = voice.hedges
      .filter((hedge) => isSourceless(report, hedge))
      .map((hedge) => clauseOf(report, claim, hedge))
    const isUnnamed = !voice.sourceNamed && (covered.length === 0 || statesUnsourced(report, claim, covered))
    return { isUnnamed, isAlone: covered.length === 0 && voice.speakers.every(({ speaker }) => speaker === null) }
  })
  if (!voices.some(({ isUnnamed }) => isUnnamed)) return null
  return voices.every(({ isUnnamed, isAlone }) => isUnnamed && isAlone) ? noSource : `${noSource} for the rest`
}

/** From the beginning of a hedge’s clause, with its subject, to the end of what it qualifies. */
function clauseOf({ text }: Spoken, claim: Range, { start, end, scope }: Hedge): Range {
  const before = text.slice(claim.start, Math.min(start, scope.start))
  const from = claim.start + (/^[\s\S]*(?:[;:—,]|\band\b)/u.exec(before)?.[0].length ?? 0)
  return { start: from, end: Math.max(end, scope.end) }
}

/** How one attribution is described on a page. */
export type AttributionLine = { speaker: string; words: string; contents: string[] }

/** `Mike Pompeo (printed: “Pompeo”), introduced by “said”, quoted`. */
export function attributionLine(report: Spoken, attribution: Attribution): AttributionLine {
  const { sources, cue, contents, speaker } = attribution
  const source = sources.map(({ text }) => text).join(' … ')
  const form = formOf(report, [attribution], contents)
  const printed = speaker && source && source !== speaker ? [`printed: “${source}”`] : []
  return {
    // Where an editor says that it is nobody’s, the printed source is not the speaker either.
    speaker: speaker ?? (attribution.rule === 'override' ? unnamedSpeaker : source || unnamedSpeaker),
    words: [...printed, ...(cue ? [`introduced by “${cue.text}”`] : []), formWords[form]].join(', '),
    contents: contents.map(({ text }) => text),
  }
}

/** An attribution in one phrase: `Mike Pompeo, introduced by “said”, quoted`. */
export const attributionInWords = ({ speaker, words }: AttributionLine) => `${speaker}, ${words}`

/** Who says some words where their report is named, and the hedges given: `The report. Hedge: “probably”`. */
export const voiceWithHedges = (report: HedgedReport, voice: Voice, hedges: readonly Hedge[] = voice.hedges) =>
  [voiceWithin(voice), ...hedgesOf(report, { hedges: [...hedges] })].join('. ')
