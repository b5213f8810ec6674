import { chooseColours } from './_style'

/** A single bar for A and a double bar for B, equally wide and with the same amount of ink, as on the pages. */
export const Bar = ({ letter }: { letter: string }) => {
  const { hue } = chooseColours(letter)
  const line = (width: number) => <div style={{ width, backgroundColor: hue }} />
  return (
    <div style={{ display: 'flex', flexShrink: 0, width: 18, justifyContent: 'space-between' }}>
      {letter === 'B' ? [line(6), line(6)] : line(12)}
    </div>
  )
}
