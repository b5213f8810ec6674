import { chooseColours, ownText } from './_style'

/** The area outside of the square in the middle; it only repeats what is in the square. */
export const Margin = ({ letter = '', label = letter }: { letter: string | undefined; label?: string }) => {
  const { hue, tint } = chooseColours(letter)
  return (
    <div
      style={{
        ...ownText(label.length > 1 ? 92 : 150, 600),
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
