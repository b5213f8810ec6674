import { type SingleCard, singleCardLayout } from '#lib/output/card/card'
import { Bar } from './_bar'
import { Margin } from './_margin'
import { chooseColours, colours, column, ownText, reportText } from './_style'

/** Draws the card of a claim or report, with the voice before the words. */
export const SingleDrawing = ({ letter, label, head, lines, lineSize, words, rest }: SingleCard) => (
  <div style={{ display: 'flex', width: 1200, height: 630, backgroundColor: colours.paper, color: colours.ink }}>
    <Margin letter={letter} label={label} />
    <Bar letter={letter} />
    <div style={{ ...column, width: 612, padding: '36px 33px 28px 33px' }}>
      <div style={{ ...ownText(head.size, 600), ...(!words && { marginTop: 'auto' }) }}>{head.text}</div>
      <div style={{ ...column, marginTop: 10, color: colours.quiet }}>
        {lines.map((line) => (
          <div key={line} style={ownText(lineSize)}>
            {line}
          </div>
        ))}
      </div>
      {words && (
        <div style={{ ...reportText(words.size), width: singleCardLayout.width, marginTop: 20 }}>{words.text}</div>
      )}
      {rest && <div style={{ ...ownText(23), color: colours.quiet }}>{rest}</div>}
      <div style={{ ...ownText(26, 600), display: 'flex', justifyContent: 'space-between', marginTop: 'auto' }}>
        <div style={{ color: chooseColours(letter).hue }}>{label}</div>
        <div style={{ color: colours.quiet }}>Diptych</div>
      </div>
    </div>
    <Margin letter={letter} label="" />
  </div>
)
