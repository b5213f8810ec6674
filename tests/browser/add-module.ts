import { build } from 'esbuild'
import type { Page } from 'playwright-core'

const bundles = new Map<string, Promise<string>>()

const bundle = async (module: string, name: string) => {
  const contents = `import * as all from '${module}'; globalThis.${name} = all`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Gives the pages that are opened from now on a package's exports as the global `name`. */
export async function addModule(page: Page, module: string, name: string) {
  const script = bundles.get(module) ?? bundle(module, name)
  bundles.set(module, script)
  await page.addInitScript({ content: await script })
}
