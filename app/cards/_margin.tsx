import { coloursOf, ours } from './_style'

/** What stands beside the square in the middle: nothing that is not said in it, too. */
export const Margin = ({ letter = '', label = letter }: { letter: string | undefined; label?: string }) => {
  const { hue, tint } = coloursOf(letter)
  return (
    <div
      style={{
        ...ours(label.length > 1 ? 92 : 150, 600),
        display: 'flex',
        flexShrink: 0,
        width: 285,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: tint,
        color: hue,
      }}
    >
      {label}
    </div>
  )
}
