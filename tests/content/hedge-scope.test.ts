import { expect, test } from 'vitest'
import { site } from '../site/our-site'

/** The eight hedges of our two texts, each with what it qualifies and whose it is. */
test('the hedges of the two reports', () => {
  const found = site.reports.flatMap(({ claims, attributions }) =>
    claims.flatMap(({ label, hedges }) =>
      hedges.map(({ text, scope, attribution }) => [
        label,
        text,
        scope.text,
        attribution === null ? null : attributions[attribution]?.speaker,
      ]),
    ),
  )
  const moreBlood = 'has more blood on his hands (mostly of Syrians and Iraqis), than any other Middle Eastern leader'
  expect(found).toEqual([
    ['A4', 'claiming to be', 'footage of Iraqis celebrating in the streets', null],
    [
      'A5',
      'was accused of',
      'ordering the quelling of the protests(resulting in 500+ deaths and 20,000 injured protesters over 90 days)',
      null,
    ],
    [
      'A7',
      'reportedly',
      'responsible for ordering the quelling of Iraqi protests resulting in hundreds of deaths and injured protesters',
      null,
    ],
    ['A10', 'probably', moreBlood, 'Elizabeth Tsurkov'],
    ['A11.1', 'probably', moreBlood, null],
    ['B6.2', 'I thought', 'didn’t support the regime', 'Nazli'],
    ['B16', 'believes', 'Iranians will welcome', 'Mike Pompeo'],
    ['B17.3', 'may', 'not want that', 'Mike Pompeo'],
  ])
})
