/** What qualifies a statement or passes it on, as printed; and that no source is named, just as plainly. */
export const Hedges = ({ lines }: { lines: string[] }) =>
  lines.length > 0 && (
    <ul className="note plain" aria-label="Hedges and sources">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
