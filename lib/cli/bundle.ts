import { build } from 'esbuild'

/**
 * Bundles our scripts for browsers into a folder: one for the list of claims, one for all other pages, and what both load
 * when a key is pressed.
 */
export const bundle = (folder: string, development: boolean) =>
  build({
    entryPoints: {
      diptych: 'app/_browser/main.ts',
      search: 'app/_browser/search.ts',
      'keys-pressed': 'app/_browser/keys-pressed.ts',
    },
    external: ['*/keys-pressed.js'],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { development: String(development) },
    logLevel: 'warning',
  })
