import { createHash } from 'node:crypto'

/** Our scripts as they are bundled: first the one that the others load. */
export const scripts = ['keys-pressed.js', 'diptych.js', 'search.js']

/**
 * Our scripts of an export with their published names (`asset`, a path in the site), by which they name each other, too:
 * `./keys-pressed.js` becomes `./keys-pressed.<hash>.js`.
 */
export function nameScripts(files: Map<string, Buffer>) {
  const assets: { name: string; asset: string; content: string }[] = []
  for (const name of scripts) {
    const bundled = files.get(name)
    if (!bundled) continue
    const content = assets.reduce(
      (code, loaded) => code.replaceAll(`./${loaded.name}`, loaded.asset.replace('assets', '.')),
      String(bundled),
    )
    assets.push({ name, asset: hashed(name, content), content })
  }
  return assets
}

/** `assets/name.<hash>.js`: a name that changes with the content can be kept by browsers for ever. */
function hashed(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return `assets/${name.replace('.', `.${hash}.`)}`
}
