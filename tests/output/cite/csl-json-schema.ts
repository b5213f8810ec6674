/**
 * CSL-JSON as the specification of the Citation Style Language 1.0.2 has it, in a JSON Schema of our own: its appendices
 * III (types) and IV (variables), and how its project's `csl-data.json` writes each kind of variable
 * (docs.citationstyles.org, github.com/citation-style-language/schema). No npm package carries that file.
 */
const listed = (words: string) => words.trim().split(/\s+/)

const types = listed(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty
  webpage`)
const words = listed(`
  abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
  citation-label collection-title container-title container-title-short dimensions division DOI event-place event-title
  genre ISBN ISSN jurisdiction keyword language license medium note original-publisher original-publisher-place
  original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale source
  status title title-short URL volume-title year-suffix`)
const numbers = listed(`
  chapter-number citation-number collection-number edition first-reference-note-number issue locator number
  number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version volume`)
const dates = listed('accessed available-date event-date issued original-date submitted')
const names = listed(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator translator`)

const nameParts = listed('family given dropping-particle non-dropping-particle suffix literal')
const each = (list: string[], schema: object) => Object.fromEntries(list.map((name) => [name, schema]))
const text = { type: 'string', minLength: 1 }
const closed = { type: 'object', additionalProperties: false, minProperties: 1 }

const whole = (minimum = 0, maximum = 9999) => ({ type: 'integer', minimum, maximum })

/** At most a beginning and an end, each of a year, a month and a day. */
const dateParts = {
  type: 'array',
  minItems: 1,
  maxItems: 2,
  items: {
    type: 'array',
    minItems: 1,
    maxItems: 3,
    prefixItems: [whole(), whole(1, 12), whole(1, 31)],
  },
}

export const cslJsonSchema = {
  type: 'array',
  items: {
    ...closed,
    required: ['type', 'id'],
    properties: {
      id: text,
      type: { enum: types },
      ...each(words, text),
      ...each(numbers, { type: ['string', 'integer'] }),
      ...each(dates, { ...closed, properties: { 'date-parts': dateParts } }),
      ...each(names, { type: 'array', minItems: 1, items: { ...closed, properties: each(nameParts, text) } }),
    },
  },
}
