import type { Attribution } from '#lib/record/attribution'
import type { Claim } from '#lib/record/claim'
import type { Hedge } from '#lib/record/hedge'
import type { Report } from '#lib/record/report'
import { overlaps, type Range } from '#lib/record/span'
import {
  findForm,
  namesSource,
  type Speaker,
  type SpokenText,
  statesUnsourced,
  type Voice,
  voiceAt,
} from '#lib/voice/voice-at'

// The only module that renders voices. No other code builds, cuts, matches or replaces these lines.

/** How a line names the report, and the report in which a speaker is quoted or a tweet is printed. */
type LineContext = { report: string; quotedIn: string; printedIn: string }

/** `Javad Zarif, quoted in the Iran mourning report`: for words shown outside of their report. */
export const voiceLine = (voice: Voice, { title }: Pick<Report, 'title'>): string =>
  formatVoice({ report: title, quotedIn: ` in the ${title}`, printedIn: ` printed in the ${title}` }, voice)

/** `Javad Zarif, quoted` or `The report`: for words shown with the report's name next to them. */
export const voiceWithin = (voice: Voice): string =>
  formatVoice({ report: 'The report', quotedIn: '', printedIn: '' }, voice)

/** `report B, paraphrasing Al-Jazeera`: for lists in which numbers start with the report's letter. */
export const voiceInList = (voice: Voice, { letter }: Pick<Report, 'letter'>): string =>
  formatVoice({ report: `report ${letter}`, quotedIn: '', printedIn: '' }, voice)

function formatVoice({ report, quotedIn, printedIn }: LineContext, { teller, ownWords, speakers }: Voice): string {
  const tweet = teller.type === 'tweet' ? `in a tweet${printedIn}` : null
  const name = teller.type === 'tweet' ? formatAuthor(teller) : report
  const [only, another] = speakers
  if (!only) return tweet ? `${name}, ${tweet}` : name
  if (ownWords || another || only.speaker === null)
    return [`${name}, with ${formatSpeakers(speakers)}`, ...(tweet ? [tweet] : [])].join(', ')
  const speaker = lowerArticle(only.speaker)
  if (only.form === 'quoted')
    return `${capitalizeArticle(only.speaker)}, quoted${tweet ? ` by ${lowerArticle(name)} ${tweet}` : quotedIn}`
  const passing = `${name}, ${only.form === 'both' ? 'partly quoting' : 'paraphrasing'} ${speaker}`
  return tweet ? `${passing}, ${tweet}` : passing
}

/** `Mike Pompeo (“Secretary Pompeo”)` if the tweet prints another name than names.md. */
const formatAuthor = ({ name, printedName }: { name: string; printedName: string }) =>
  name === printedName ? name : `${name} (“${printedName}”)`

/** `a paraphrase of Mike Pompeo and a quotation from Dick Cheney`, grouped by form. */
function formatSpeakers(speakers: readonly Speaker[]): string {
  const isQuoted = ({ form }: Speaker) => form !== 'paraphrased'
  const named = speakers.filter(({ speaker }) => speaker !== null)
  const groups = [...new Set(named.map(isQuoted))].map((quoted) => {
    const names = named.filter((one) => isQuoted(one) === quoted).map(({ speaker }) => lowerArticle(speaker ?? ''))
    const several = names.length > 1
    const noun = quoted
      ? several
        ? 'quotations from'
        : 'a quotation from'
      : several
        ? 'paraphrases of'
        : 'a paraphrase of'
    return `${noun} ${joinWithAnd(names)}`
  })
  const unknown = speakers
    .filter(({ speaker }) => speaker === null)
    .map((one) => `${isQuoted(one) ? 'a quotation' : 'a paraphrase'} (speaker not named)`)
  return joinWithAnd([...groups, ...unknown])
}

const joinWithAnd = (items: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items)

/** The description of a speaker within a line: `paraphrasing a TV correspondent`. */
const lowerArticle = (name: string) => name.replace(/^(?:An?|The) /, (article) => article.toLowerCase())
const capitalizeArticle = (name: string) =>
  name.replace(/^(?:an?|the) /, (article) => article.charAt(0).toUpperCase() + article.slice(1))

/** Labels of forms in tables and sentences. */
export const formLabels: Record<Speaker['form'] | 'tweet', string> = {
  quoted: 'quoted',
  both: 'partly quoted',
  paraphrased: 'paraphrased',
  tweet: 'own tweet',
}

/**
 * The title of an address, without added quotation marks: `Javad Zarif (quoted): WORDS … (B15, Iran mourning report)`. It
 * has the voice of the words that it shows, and a speaker's name only if they do not contain it.
 * @param withHedges false if hedges are listed after the title
 */
export function formatTitle(
  report: Report,
  address: Pick<Claim, 'start' | 'end' | 'label'>,
  withHedges = true,
): string {
  const { title, text } = report
  const shown = cutTitleWords(text, address, maxTitleCharacters)
  const voice = voiceAt(report, [shown])
  const isShown = ({ speaker }: Speaker) =>
    report.attributions.some(
      (one) =>
        one.speaker === speaker &&
        // The words name somebody else where an editor corrected the speaker.
        one.rule !== 'override' &&
        one.sources.some((source) => isNamedIn(source, shown)),
    )
  const { name, isReport } = describeTitleVoice(voice, title, isShown)
  const hedges = voice.hedges
    .filter((hedge) => withHedges && !overlaps(hedge, shown))
    .map((hedge) => ` [${hedgeLine(report, hedge)}]`)
  return `${name}: ${shown.words}${hedges.join('')} (${address.label}${isReport ? '' : `, ${title}`})`
}

/** Chats cut titles at about this length. */
const maxTitleCharacters = 60

/** True if the words shown contain the source and it is not a pronoun. */
const isNamedIn = (source: Range & { text: string }, shown: Range) =>
  source.start >= shown.start && source.end <= shown.end && !isPronoun(source.text)

/** The name before a title's words, and whether it is the report. */
function describeTitleVoice(
  { teller, ownWords, speakers }: Voice,
  title: string,
  isShown: (speaker: Speaker) => boolean,
) {
  const [only, another] = speakers
  const tweet = teller.type === 'tweet' ? teller : null
  if (only?.speaker && !ownWords && !another && only.form === 'quoted')
    return { name: `${capitalizeArticle(only.speaker)} (quoted${tweet ? ' in a tweet' : ''})`, isReport: false }
  const unnamed = speakers.filter((speaker) => !isShown(speaker))
  const name = tweet ? `${tweet.name} (tweet)` : title
  return { name: unnamed.length > 0 ? `${name}, with ${formatSpeakers(unnamed)}` : name, isReport: !tweet }
}

/** The words of a range with single spaces, cut after a word to at most `length` characters; and their range. */
function cutTitleWords(text: string, { start, end }: Range, length: number): Range & { words: string } {
  const all = [...text.slice(start, end).matchAll(/\S+/g)]
  const words = all.map(([word]) => word).join(' ')
  if (words.length <= length) return { start, end, words }
  let [kept, size] = [0, 0]
  while (size + (all[kept]?.[0].length ?? length) < length) size += (all[kept++]?.[0].length ?? 0) + 1
  const last = all[kept - 1]
  // The first word is too long by itself: use the voice of the whole range.
  if (!last) return { start, end, words: `${words.slice(0, length)}…` }
  const cut = words.slice(0, size - 1).replace(/(?<![\s,;:—-])[\s,;:—-]+$/, '')
  return { start, end: start + last.index + last[0].length, words: `${cut} …` }
}

/**
 * The speaker of a claim that is completely somebody's words but does not name them: the name is in another sentence, or
 * here is only a pronoun. Null for any other claim.
 */
export function findUnnamedSpeaker(report: Report, claim: Claim): string | null {
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

/** `Hedge: “reportedly” (source not named)`; with a label `Hedge in B6.2: “I thought”`. */
export function hedgeLine(report: HedgedReport, hedge: Hedge, label?: string): string {
  const note = hedgeNote(report, hedge)
  return `Hedge${label ? ` in ${label}` : ''}: “${hedge.text}”${note ? ` (${note})` : ''}`
}

/** Hearsay and accusations come from somebody, so the note says if the text does not name them. */
function hedgeNote(report: HedgedReport, hedge: Hedge): string | null {
  if (isSourceless(report, hedge)) return hedge.kind === 'accusation' ? 'accuser not named' : 'source not named'
  const by = report.attributions[hedge.attribution ?? -1]
  // `he believes` is written about a speaker; `Ana believes` names its speaker.
  const content = by?.contents.find((one) => overlaps(one, hedge))
  const before = content?.text.slice(0, hedge.start - content.start) ?? ''
  const isAbout =
    hedge.kind === 'belief' && by?.speaker && by.type !== 'direct' && /^(?:that )?(?:s?he|they|it) $/iu.test(before)
  return isAbout ? `about ${lowerArticle(by.speaker ?? '')}` : null
}

/** An accuser after the accusation: `by the police`, `by Ana Duarte`. */
const accuser = /\bby (?:the |an? |\p{Lu}|\p{Ll}{3,}s\b)/u

/** True for hearsay or an accusation whose source the text does not name. */
export function isSourceless({ attributions, text }: HedgedReport, hedge: Hedge): boolean {
  const by = attributions[hedge.attribution ?? -1]
  const isCue = by?.cue && overlaps(by.cue, hedge) && namesSource(by)
  const isBy =
    hedge.kind === 'accusation' && accuser.test(text.slice(hedge.end, hedge.scope.end + 40).split(/[.;,]/)[0] ?? '')
  return (hedge.kind === 'accusation' || hedge.kind === 'hearsay') && !isCue && !isBy
}

/** One line per hedge of a voice, without duplicates. */
export const formatHedges = (report: HedgedReport, { hedges }: Pick<Voice, 'hedges'>): string[] => [
  ...new Set(hedges.map((hedge) => hedgeLine(report, hedge))),
]

/** One line per hedge of an address; in a block of several claims each names its claim. */
export function hedgeLines(report: SpokenText, { claims }: { claims: readonly Claim[] }): string[] {
  const lines = claims.flatMap((claim) =>
    claim.hedges.map((hedge) => hedgeLine(report, hedge, claims.length > 1 ? claim.label : undefined)),
  )
  return [...new Set(lines)]
}

/** Labels for words whose source or speaker the text does not name. */
export const noSource = 'No source named'
export const unnamedSpeaker = 'Speaker not named'

/** `No source named`, or `… for the rest` if a part has a named source or a hedge that says so; null if all have. */
export function sourceLine(report: SpokenText, { claims }: { claims: readonly Claim[] }): string | null {
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

/** From the start of a hedge’s clause to the end of its scope. */
function clauseOf({ text }: SpokenText, claim: Range, { start, end, scope }: Hedge): Range {
  const before = text.slice(claim.start, Math.min(start, scope.start))
  const from = claim.start + (/^[\s\S]*(?:[;:—,]|\band\b)/u.exec(before)?.[0].length ?? 0)
  return { start: from, end: Math.max(end, scope.end) }
}

/** One attribution as shown on a page. */
export type AttributionLine = { speaker: string; words: string; contents: string[] }

/** `Mike Pompeo (printed: “Pompeo”), introduced by “said”, quoted`. */
export function attributionLine(report: SpokenText, attribution: Attribution): AttributionLine {
  const { sources, cue, contents, speaker } = attribution
  const source = sources.map(({ text }) => text).join(' … ')
  const form = findForm(report, [attribution], contents)
  const printed = speaker && source && source !== speaker ? [`printed: “${source}”`] : []
  return {
    // If an editor says that it is nobody’s, the printed source is not the speaker, either.
    speaker: speaker ?? (attribution.rule === 'override' ? unnamedSpeaker : source || unnamedSpeaker),
    words: [...printed, ...(cue ? [`introduced by “${cue.text}”`] : []), formLabels[form]].join(', '),
    contents: contents.map(({ text }) => text),
  }
}

/** An attribution in one phrase: `Mike Pompeo, introduced by “said”, quoted`. */
export const attributionInWords = ({ speaker, words }: AttributionLine) => `${speaker}, ${words}`

/** Who says some words where their report is named, and the hedges given: `The report. Hedge: “probably”`. */
export const voiceWithHedges = (report: HedgedReport, voice: Voice, hedges: readonly Hedge[] = voice.hedges) =>
  [voiceWithin(voice), ...formatHedges(report, { hedges: [...hedges] })].join('. ')
