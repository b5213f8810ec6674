/** Hedges as printed, and a line if no source is named, in the same style. */
export const Hedges = ({ lines }: { lines: string[] }) =>
  lines.length > 0 && (
    <ul className="note plain" aria-label="Hedges and sources">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
