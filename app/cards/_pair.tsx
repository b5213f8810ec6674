import { type CardSide, type PairCard, pairCardLayout } from '#lib/output/card/pair-card'
import { Bar } from './_bar'
import { Margin } from './_margin'
import { chooseColours, colours, column, ownText, reportText } from './_style'

/** Draws both reports in equal halves below a question. */
export const PairDrawing = ({ head, size, titleHeight, sides }: PairCard) => (
  <div style={{ display: 'flex', width: 1200, height: 630, backgroundColor: colours.paper, color: colours.ink }}>
    <Margin letter={sides[0]?.letter} />
    <div style={{ ...column, width: 630 }}>
      <div style={{ ...reportText(head.size), padding: '28px 33px 18px 33px', fontWeight: 600 }}>{head.text}</div>
      <div style={{ display: 'flex', flexGrow: 1 }}>
        {sides.map((side) => (
          <SideDrawing key={side.letter} side={side} size={size} titleHeight={titleHeight} />
        ))}
      </div>
      <div
        style={{
          ...ownText(24, 600),
          display: 'flex',
          padding: '8px 0 16px 0',
          justifyContent: 'center',
          color: colours.quiet,
        }}
      >
        Diptych
      </div>
    </div>
    <Margin letter={sides[1]?.letter} />
  </div>
)

type Props = { side: CardSide; size: number; titleHeight: number }

const SideDrawing = ({ side: { letter, title, date, entries, rest }, size, titleHeight }: Props) => {
  const { hue } = chooseColours(letter)
  const note = ownText(pairCardLayout.note)
  return (
    <div style={{ display: 'flex', width: 315 }}>
      <Bar letter={letter} />
      <div style={{ ...column, width: pairCardLayout.half, marginLeft: 15 }}>
        <div style={{ ...ownText(pairCardLayout.title, 600), display: 'flex', height: titleHeight }}>
          <div style={{ width: pairCardLayout.letter, color: hue }}>{letter}</div>
          <div style={{ width: pairCardLayout.half - pairCardLayout.letter }}>{title}</div>
        </div>
        <div style={{ ...note, height: pairCardLayout.date, color: colours.quiet }}>{date}</div>
        {entries.map(({ label, voice, words }) => (
          <div key={`${label}${words}`} style={{ ...column, marginTop: pairCardLayout.gap }}>
            {label && (
              <div style={{ ...note, display: 'flex' }}>
                <div style={{ width: pairCardLayout.label, color: hue, fontWeight: 600 }}>{label}</div>
                <div style={{ width: pairCardLayout.half - pairCardLayout.label, color: colours.quiet }}>{voice}</div>
              </div>
            )}
            <div style={reportText(size)}>{words}</div>
          </div>
        ))}
        {rest && <div style={{ ...note, marginTop: pairCardLayout.gap, color: colours.quiet }}>{rest}</div>}
      </div>
    </div>
  )
}
