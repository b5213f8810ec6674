import { coloursOf } from './_style'

/** Single for A, double for B, with the same amount of ink and in the same room, as on the pages. */
export const Bar = ({ letter }: { letter: string }) => {
  const { hue } = coloursOf(letter)
  const line = (width: number) => <div style={{ width, backgroundColor: hue }} />
  return (
    <div style={{ display: 'flex', flexShrink: 0, width: 18, justifyContent: 'space-between' }}>
      {letter === 'B' ? [line(6), line(6)] : line(12)}
    </div>
  )
}
