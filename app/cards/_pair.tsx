import { type PairCard, pairRoom, type Side } from '#lib/output/card/pair-card'
import { Bar } from './_bar'
import { Margin } from './_margin'
import { colours, coloursOf, column, ours, printed } from './_style'

/** Both reports in equal halves below a question. */
export const Pair = ({ head, size, titleHeight, sides }: PairCard) => (
  <div style={{ display: 'flex', width: 1200, height: 630, backgroundColor: colours.paper, color: colours.ink }}>
    <Margin letter={sides[0]?.letter} />
    <div style={{ ...column, width: 630 }}>
      <div style={{ ...printed(head.size), padding: '28px 33px 18px 33px', fontWeight: 600 }}>{head.text}</div>
      <div style={{ display: 'flex', flexGrow: 1 }}>
        {sides.map((side) => (
          <Half key={side.letter} side={side} size={size} titleHeight={titleHeight} />
        ))}
      </div>
      <div
        style={{
          ...ours(24, 600),
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

type Props = { side: Side; size: number; titleHeight: number }

const Half = ({ side: { letter, title, date, entries, rest }, size, titleHeight }: Props) => {
  const { hue } = coloursOf(letter)
  const note = ours(pairRoom.note)
  return (
    <div style={{ display: 'flex', width: 315 }}>
      <Bar letter={letter} />
      <div style={{ ...column, width: pairRoom.half, marginLeft: 15 }}>
        <div style={{ ...ours(pairRoom.title, 600), display: 'flex', height: titleHeight }}>
          <div style={{ width: pairRoom.letter, color: hue }}>{letter}</div>
          <div style={{ width: pairRoom.half - pairRoom.letter }}>{title}</div>
        </div>
        <div style={{ ...note, height: pairRoom.date, color: colours.quiet }}>{date}</div>
        {entries.map(({ label, voice, words }) => (
          <div key={`${label}${words}`} style={{ ...column, marginTop: pairRoom.gap }}>
            {label && (
              <div style={{ ...note, display: 'flex' }}>
                <div style={{ width: pairRoom.label, color: hue, fontWeight: 600 }}>{label}</div>
                <div style={{ width: pairRoom.half - pairRoom.label, color: colours.quiet }}>{voice}</div>
              </div>
            )}
            <div style={printed(size)}>{words}</div>
          </div>
        ))}
        {rest && <div style={{ ...note, marginTop: pairRoom.gap, color: colours.quiet }}>{rest}</div>}
      </div>
    </div>
  )
}
