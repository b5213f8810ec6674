import { z } from 'zod'
import { TextPositionSelector, TextQuoteSelector } from '#lib/record/permalink'

/** The words on the page of the report; each selector is enough to find them. */
const InPage = z.strictObject({
  source: z.url().describe('The page of the report'),
  selector: z.tuple([
    z.strictObject({
      type: z.literal('FragmentSelector'),
      conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
      value: z.string().describe('The id of the element that holds the words, and a tweet’s trailer besides'),
    }),
    TextQuoteSelector.describe('Words before and after are of the same block: pages have no text between blocks'),
  ]),
})

/** The words in the text as received. */
const InText = z.strictObject({
  source: z.strictObject({
    id: z.url(),
    type: z.literal('Text'),
    format: z.literal('text/plain'),
    language: z.literal('en'),
    'schema:sha256': z.string().describe('Of the bytes of the text'),
  }),
  selector: z.tuple([TextPositionSelector, TextQuoteSelector]),
})

/** A Web Annotation (W3C Recommendation of 23 February 2017) that locates the words of an address and names their speaker. */
export const Annotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: z.tuple([
    z.strictObject({ id: z.url().describe('The page of the claim'), format: z.literal('text/html') }),
    z.strictObject({
      type: z.literal('TextualBody'),
      purpose: z.literal('describing'),
      format: z.literal('text/plain'),
      language: z.literal('en'),
      value: z.string().describe('Who speaks, where and when, with what reserve'),
    }),
  ]),
  target: z.tuple([InText, InPage]),
})
export type Annotation = z.infer<typeof Annotation>
