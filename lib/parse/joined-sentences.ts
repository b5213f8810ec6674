/**
 * Where a full stop or another mark ends no sentence though a parser takes it to: the end of the one before, and how
 * the one after begins.
 */
type Join = { before: RegExp; after: RegExp }

/** UTF-16 code units at the end of a sentence that decide; no name or abbreviation with its determiner is longer. */
const ending = 48

/** A number, its letter or Roman numeral. */
const number = /^(?:[“"(]?\d|[IVXLC]{2,6}\b|[A-HJ-Z]\b(?!\.))/
/** Abbreviations before a number; the same word ends a sentence after a determiner (`an apt. He …`). */
const counted =
  /(?<!\b(?:an?|the|this|that|every|my|his|her|our|their)\s)(?<![\p{L}\p{N}])(?:[Pp]p|[Vv]ols?|[Cc]hs?|[Cc]haps?|[Pp]aras?|[Ff]igs?|[Ss]ecs?|[Aa]pts?|[Ss]te|[Rr]ms?|[Bb]ldgs?|[Hh]wys?|[Rr]tes?|[Ff]lts?|[Ee]ps?|[Tt]el|[Nn]r|[Ee]qs?|[Nn]os|[Dd]ept)\.$/u
/** … those that are words, too, by a capital or the lack of one: Art and art, Max and max. */
const countedByCase = /(?<![\p{L}\p{N}])(?:Nos?|Arts?|Exs?|Apps?|Tab|Props?|Dist|approx|est|ed|ext|max|min)\.$/u
/** `Gate no. 3`, but `He said no. 3 people …`. */
const gate = /(?<![\p{L}\p{N}])(?!(?:He|She|It|They|We|You|I)\b)\p{Lu}\p{Ll}{1,20} no\.$/u

/** Offices before a name. */
const office =
  /(?<!\S)(?:Det|Cpl|Cmdr|Insp|Ofc|Dep|Adm|Pvt|Com|Comm|Pfc|Spc|Bp|Ens|Lieut|Chf|Asst|Assoc|Reps|Sens|Gens|Govs|Cols|Capts|Lts|Sgts|Drs|Profs|Revs)\.$/

/** Names that are printed with a mark, before what such a name goes on with. */
const marked =
  /(?<![\p{L}\p{N}])(?:Yahoo|Yum|Jeopardy|E|Kahoot|Joomla|Hello|Wham|Viva|Jeb)!$|(?<![\p{L}\p{N}])Which\?$/u
/** A sentence of one capital word with a mark, which no one calls out or asks so (`Who? Weekly`). */
const lone =
  /^[“"]?(?!(?:No|Yes|Wow|What|When|Where|Why|How|Really|Stop|Help|Hey|Oh|Well|Right|True|False|Good|Great|Surprise|Fire|Now|And|So|Then)[!?])\p{Lu}\p{L}*[!?]$/u
const heads =
  /^(?:News|Weekly|Daily|Magazine|Brands|Finance|Sports|Mail|Messenger|Online|Inc|Corp|Ltd|LLC|Co|Entertainment|Records|Media|Radio|TV|Television|Network|Foundation|Academy|Group|Holdings|Music|Answers|Podcast|Studios?|Games|Japan|Comics|Books|Masters|Channel|Festival)\b/

const joins: Join[] = [
  { before: counted, after: number },
  { before: countedByCase, after: number },
  { before: gate, after: number },
  { before: office, after: /^\p{Lu}/u },
  { before: marked, after: heads },
  { before: lone, after: heads },
  // A sign that stands between two names begins no sentence (`Com. & Adm. Vale`).
  { before: /\.$/, after: /^&\s/ },
]

/** True where the second of two neighbors goes on with the sentence of the first. */
export function goesOn(first: string, second: string): boolean {
  const end = first.slice(-ending)
  return joins.some(({ before, after }) => after.test(second) && before.test(end))
}
