import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folder → what its files may import: folders, or single files where only an interface is meant. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  charts: ['domain', 'i18n'],
  // What is derived from cases is SQL that every engine runs when their tables are there.
  derive: ['domain'],
  engine: ['derive'],
  // Totals of a package are recomputed by the arithmetic of the domain, so that it is written once.
  'engine/validate': ['engine', 'domain'],
  queries: ['domain', 'engine/Database.ts', 'engine/contract.ts'],
  answers: ['queries', 'domain', 'engine/Database.ts', 'engine/contract.ts'],
  state: ['i18n'],
  ui: [
    'i18n',
    'charts',
    'state',
    'engine/Database.ts',
    'engine/contract.ts',
    'engine/Progress.ts',
    'engine/DataError.ts',
    'engine/describeFault.ts',
  ],
  views: ['ui', 'state', 'answers', 'queries', 'engine', 'charts', 'i18n', 'domain'],
  app: ['views', 'ui', 'state', 'answers', 'queries', 'engine', 'charts', 'i18n', 'domain'],
}

/** Layers whose tests may reach further, to check against a real engine or a real drawing. */
const testsReach: Readonly<Record<string, readonly string[]>> = {
  charts: ['ui/chartSvg.ts'],
  queries: ['engine', 'derive', 'scripts'],
  answers: ['engine', 'scripts', 'i18n'],
  derive: ['engine', 'scripts'],
  engine: ['queries', 'answers', 'domain', 'scripts'],
  views: ['scripts'],
}

const root = path.resolve(import.meta.dirname, '..')
const src = path.join(root, 'src')

const specifier =
  /(?:^|[^\w.])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]/g

/** Every module that a text imports, statically, dynamically or for its types alone. */
function imports(text: string): string[] {
  return [...text.matchAll(specifier)].map(([, still, moving]) => still ?? moving ?? '')
}

/** Imports of a file that its layer does not permit. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file)
  const reach = file.includes('.test.') || /examples?\.tsx?$/i.test(file) ? (testsReach[layer] ?? []) : []
  const allowed = [layer, ...(layers[layer] ?? []), ...reach]
  return imports(text).flatMap((name) => {
    if (!name.startsWith('.')) return []
    const target = path.resolve(path.dirname(file), name.replace(/\?.*$/, ''))
    const inside = path.relative(src, target).split(path.sep).join('/')
    const place = inside.startsWith('../') ? inside.slice(3) : inside
    const permitted = allowed.some((part) => place === part || place.startsWith(`${part}/`))
    return permitted ? [] : [`${path.relative(root, file)} imports ${name}`]
  })
}

/** The deepest folder of the map that holds a file. */
function layerOf(file: string): string {
  const inside = path.relative(src, file).split(path.sep)
  const second = inside.slice(0, 2).join('/')
  return Object.hasOwn(layers, second) ? second : (inside[0] ?? '')
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

describe('layers', () => {
  const all = files(src).filter((file) => path.dirname(file) !== src)

  it('every folder of src is a layer', () => {
    const folders = new Set(all.map((file) => path.relative(src, file).split(path.sep)[0]))
    expect([...folders].filter((folder) => !Object.hasOwn(layers, folder ?? ''))).toEqual([])
  })

  it('imports go one way only', () => {
    expect(all.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('scripts stay away from what needs a page', () => {
    const found = files(path.join(root, 'scripts')).flatMap((file) =>
      imports(readFileSync(file, 'utf8'))
        .map((name) => path.relative(root, path.resolve(path.dirname(file), name)))
        .filter((target) => /^src\/(app|views|ui|state\/preferences)\b/.test(target))
        .map((target) => `${path.relative(root, file)} imports ${target}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['domain/rank.ts', "import { ask } from '../queries/query.ts'"],
    ['domain/rank.ts', "import type {\n  A,\n} from '../i18n/vi.ts'"],
    ['charts/bump.ts', "const { ask } = await import('../queries/query.ts')"],
    ['charts/bump.ts', "export { Chart } from '../ui/Chart.tsx'"],
    ['queries/rows.ts', "import '../engine/openBrowser.ts'"],
    ['views/ranking/Ranking.tsx', "import { router } from '../../app/router.ts'"],
    ['ui/Figure.tsx', "import { ranking } from '../answers/ranking.ts'"],
    ['answers/ranking.ts', "import { openNative } from '../../scripts/database/openNative.ts'"],
  ])('%s may not say %j', (file, text) => {
    expect(violations(path.join(src, file), text)).toHaveLength(1)
  })

  it.each([
    ['queries/rows.ts', "import type { Database } from '../engine/Database.ts'"],
    ['views/ranking/Ranking.tsx', "import { Chart } from '../../ui/Chart.tsx'"],
    ['charts/bump.ts', "import { rank } from '../domain/rank.ts'\nimport 'echarts/core'"],
    ['domain/rank.ts', "import { compete } from './compete.ts'"],
  ])('%s may say %j', (file, text) => {
    expect(violations(path.join(src, file), text)).toEqual([])
  })
})
