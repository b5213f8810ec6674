import { expect, test } from 'vitest'
import { voiceLine } from '#lib/link/voice-line'

type Spoken = { teller?: string; whole?: string[]; part?: string[] }

/** A claim told by the report, or by the author of a tweet, that holds these speakers' words. */
function lineOf({ teller, whole = [], part = [] }: Spoken): string {
  const attributions = [...whole, ...part].map((speaker) => ({
    type: 'direct' as const,
    sources: [],
    cue: null,
    contents: [{ start: 0, end: 1, text: 'x' }],
    speaker: speaker === 'nobody' ? null : speaker,
    name: null,
    rule: 'test',
    resolution: null,
  }))
  return voiceLine(
    { title: 'Harbour report', attributions },
    {
      teller: teller ? { type: 'tweet', name: teller, handle: 'x' } : { type: 'report' },
      attributions: attributions.map((_, attribution) => ({
        attribution,
        extent: attribution < whole.length ? 'whole' : 'part',
      })),
    },
  )
}

test.each<[Spoken, string]>([
  [{}, 'Harbour report'],
  [{ part: ['Ines Varga'] }, 'Harbour report, with words of Ines Varga'],
  [{ whole: ['Ines Varga'] }, 'Ines Varga, quoted in the Harbour report'],
  [{ teller: 'Mara Quill' }, 'Mara Quill, in a tweet printed in the Harbour report'],
  [
    { teller: 'Mara Quill', part: ['Ines Varga'] },
    'Mara Quill, with words of Ines Varga, in a tweet printed in the Harbour report',
  ],
  [
    { teller: 'Mara Quill', whole: ['Ines Varga'] },
    'Mara Quill, with words of Ines Varga, in a tweet printed in the Harbour report',
  ],
  [{ part: ['Ines Varga', 'Carl Moe'] }, 'Harbour report, with words of Ines Varga and Carl Moe'],
  [
    { part: ['Ines Varga', 'Carl Moe', 'Tom Weld'] },
    'Harbour report, with words of Ines Varga, Carl Moe, and Tom Weld',
  ],
  [{ whole: ['Ines Varga', 'Carl Moe'] }, 'Ines Varga and Carl Moe, quoted in the Harbour report'],
  [{ whole: ['Ines Varga'], part: ['Carl Moe'] }, 'Ines Varga, quoted in the Harbour report, with words of Carl Moe'],
  [{ part: ['Ines Varga', 'Ines Varga'] }, 'Harbour report, with words of Ines Varga'],
  [{ whole: ['nobody'], part: ['nobody'] }, 'Harbour report'],
])('%j', (spoken, line) => {
  expect(lineOf(spoken)).toBe(line)
})
