import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folder → what its files may import: folders, or single files where only an interface is meant. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  // Runs beside the page, and knows nothing of it.
  offline: [],
  older: [],
  charts: ['domain', 'i18n'],
  pictures: ['engine/compileWasm.ts'],
  // What is derived from cases is SQL that every engine runs when their tables are there.
  derive: ['domain'],
  engine: ['derive'],
  // Totals of a package are recomputed by the arithmetic of the domain, so that it is written once.
  'engine/validate': ['engine', 'domain'],
  intake: [
    'older',
    'engine/contract.ts',
    'engine/layers/Layer.ts',
    'engine/fileHash.ts',
    'engine/holdLock.ts',
    'engine/workerMessages.ts',
    'i18n/csv.ts',
    'i18n/fold.ts',
    'engine/validate/readCell.ts',
    'derive/knownFields.ts',
    'domain',
  ],
  queries: ['domain', 'engine/Database.ts', 'engine/contract.ts'],
  answers: ['queries', 'domain', 'engine/Database.ts', 'engine/contract.ts', 'i18n/csv.ts'],
  // What is computed once beside a package, by commands and by the page.
  prepare: ['answers', 'queries', 'engine', 'domain'],
  state: ['i18n'],
  ui: [
    'answers/answerOf.ts',
    'i18n',
    'charts',
    'pictures',
    'state',
    'engine/Database.ts',
    'engine/contract.ts',
    'engine/Progress.ts',
    'engine/ownCases/CaseChoice.ts',
    'engine/DataError.ts',
    'engine/filledSql.ts',
    'engine/sandbox/SqlAnswer.ts',
  ],
  // Sentences that screens say too are in the words of parts that draw nothing.
  reports: [
    'pictures',
    'answers',
    'queries',
    'engine/Database.ts',
    'charts',
    'i18n',
    'domain',
    'parts/names',
    'parts/signals/signPhrase.ts',
    'parts/standings/standings.ts',
    'parts/standings/trendOf.ts',
    'parts/figure/fileName.ts',
    'intake/names/nearestNames.ts',
  ],
  parts: ['reports', 'ui', 'state', 'answers', 'queries', 'engine', 'charts', 'i18n', 'domain'],
  views: [
    'older',
    'prepare',
    'parts',
    'ui',
    'state',
    'intake',
    'answers',
    'queries',
    'engine',
    'charts',
    'i18n',
    'domain',
  ],
  app: ['views', 'parts', 'ui', 'state', 'answers', 'queries', 'engine', 'charts', 'i18n', 'domain'],
}

/** Layers whose tests and examples may reach further, to check against a real engine or a real drawing. */
const testsReach: Readonly<Record<string, readonly string[]>> = {
  charts: ['scripts'],
  pictures: ['charts', 'i18n'],
  queries: ['engine', 'derive', 'scripts'],
  answers: ['engine', 'scripts', 'i18n'],
  derive: ['engine', 'scripts'],
  engine: ['queries', 'answers', 'domain', 'scripts'],
  prepare: ['scripts'],
  reports: ['scripts', 'parts'],
  parts: ['scripts'],
  views: ['scripts'],
  app: ['scripts'],
}

/** Layers in which no folder may lead back to itself through others. */
const withoutFolderCircles = ['answers', 'parts', 'views']

/** Where programs begin: nothing needs to import them. */
const entries = ['src/ahead.ts', 'src/offline/serviceWorker.ts']

const root = path.resolve(import.meta.dirname, '..')

/** Path of a module from the root → what it says. */
type Texts = ReadonlyMap<string, string>
/** Path of a module → those that it imports, statically, dynamically, as a worker or for their types alone. */
type Imports = ReadonlyMap<string, readonly string[]>

const specifier =
  /(?:^|[^\w.])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|(?:import|URL)\s*\(\s*['"]([^'"]+)['"]/g

function importsOf(texts: Texts): Imports {
  return new Map([...texts].map(([file, text]) => [file, importsIn(file, text)]))
}

function importsIn(file: string, text: string): string[] {
  return [...text.matchAll(specifier)]
    .map(([, still, moving]) => still ?? moving ?? '')
    .filter((name) => name.startsWith('.') && !name.includes('/node_modules/'))
    .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, '')))
}

const isTest = (file: string): boolean => file.includes('.test.') || /examples?\.tsx?$/i.test(file)

/** The deepest folder of the map that holds a file. */
function layerOf(file: string): string {
  const [, first = '', second = ''] = file.split('/')
  const both = `${first}/${second}`
  return Object.hasOwn(layers, both) ? both : first
}

/** Imports that a file's layer does not permit. */
function forbidden(imports: Imports): string[] {
  return edges(imports).flatMap(([file, target]) => {
    if (!/^src\/[^/]+\//.test(file)) return []
    const layer = layerOf(file)
    const reach = isTest(file) ? (testsReach[layer] ?? []) : []
    const place = target.replace(/^src\//, '')
    const permitted = [layer, ...(layers[layer] ?? []), ...reach].some(
      (part) => place === part || place.startsWith(`${part}/`),
    )
    return permitted ? [] : [`${file} imports ${target}`]
  })
}

/** Imports of one screen by another, or of one of its tabs by another: what both need stands above them. */
function betweenScreens(imports: Imports): string[] {
  const place = (file: string) => /^src\/views\/(.+)\/[^/]+$/.exec(file)?.[1]?.split('/')
  return edges(imports).flatMap(([file, target]) => {
    const [from, to] = [place(file), place(target)]
    const apart = from && to && from.some((name, i) => i < to.length && name !== to[i])
    return apart ? [`${file} imports ${target}`] : []
  })
}

/** Files that lead back to themselves. */
function circles(imports: Imports): string[] {
  return knots(new Map([...imports].filter(([file]) => file.startsWith('src/'))))
}

/** Folders of a layer that lead back to themselves through others. */
function folderCircles(imports: Imports): string[] {
  return withoutFolderCircles.flatMap((layer) => {
    const folder = (file: string) => new RegExp(`^src/${layer}/([^/]+)/`).exec(file)?.[1]
    const folders = new Map<string, string[]>()
    for (const [file, target] of edges(imports)) {
      const [from, to] = [folder(file), folder(target)]
      if (from && to && from !== to && !isTest(file)) folders.set(from, [...(folders.get(from) ?? []), to])
    }
    return knots(folders).map((knot) => `${layer}: ${knot}`)
  })
}

/** Product files that no product file imports, neither of the app nor of its scripts. */
function onlyTested(imports: Imports): string[] {
  const used = new Set(edges(imports).flatMap(([file, target]) => (isTest(file) ? [] : [target])))
  return [...imports.keys()].filter(
    (file) => file.startsWith('src/') && !isTest(file) && !used.has(file) && !entries.includes(file),
  )
}

function edges(imports: Imports): [file: string, target: string][] {
  return [...imports].flatMap(([file, targets]) => targets.map((target): [string, string] => [file, target]))
}

/** Sets of nodes each of which reaches all others of its set (Tarjan 1972), as one text a set. */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const low = new Map<string, number>()
  const path: string[] = []
  const found: string[] = []
  const visit = (node: string): number => {
    const at = low.size
    low.set(node, at)
    path.push(node)
    let least = at
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      least = Math.min(least, low.get(next) ?? visit(next))
    }
    low.set(node, least)
    if (least === at) {
      const knot = path.splice(path.indexOf(node))
      for (const one of knot) low.set(one, Number.POSITIVE_INFINITY)
      if (knot.length > 1) found.push(knot.sort().join(' – '))
    }
    return least
  }
  for (const node of graph.keys()) if (!low.has(node)) visit(node)
  return found
}

function textsBelow(...folders: readonly string[]): Texts {
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [
          path.relative(root, file).split(path.sep).join('/'),
          file === import.meta.filename ? '' : readFileSync(file, 'utf8'),
        ]),
    ),
  )
}

describe('layers', () => {
  const imports = importsOf(textsBelow('src', 'scripts'))

  it('every folder of src is a layer', () => {
    const folders = [...imports.keys()].flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? [])
    expect([...new Set(folders)].filter((folder) => !Object.hasOwn(layers, folder))).toEqual([])
  })

  it('imports go one way only', () => {
    expect(forbidden(imports)).toEqual([])
  })

  it('no screen imports another', () => {
    expect(betweenScreens(imports)).toEqual([])
  })

  it('no file and no folder leads back to itself', () => {
    expect(circles(imports)).toEqual([])
    expect(folderCircles(imports)).toEqual([])
  })

  it('everything in src is used by more than tests', () => {
    expect(onlyTested(imports)).toEqual([])
  })

  it('scripts stay away from what needs a page', () => {
    const found = edges(imports).filter(
      ([file, target]) =>
        file.startsWith('scripts/') && /^src\/(app|views|parts|ui|state\/preferences)\b/.test(target),
    )
    expect(found).toEqual([])
  })

  /** The project with one more file, or with one file replaced. */
  const withFile = (file: string, text: string): Imports =>
    new Map([...imports, [file, importsIn(file, text)]])

  it.each([
    ['domain/rank.ts', "import { ask } from '../queries/query.ts'"],
    ['domain/rank.ts', "import type {\n  A,\n} from '../i18n/vi.ts'"],
    ['charts/bump.ts', "const { ask } = await import('../queries/query.ts')"],
    ['charts/bump.ts', "export { Chart } from '../ui/Chart.tsx'"],
    ['queries/rows.ts', "import '../engine/openBrowser.ts'"],
    ['views/ranking/New.tsx', "import { router } from '../../app/router.ts'"],
    ['parts/pick/New.tsx', "import { Ranking } from '../../views/ranking/Ranking.tsx'"],
    ['ui/New.tsx', "import { ranking } from '../answers/ranking/ranking.ts'"],
    ['answers/new.ts', "import { openNative } from '../../scripts/database/openNative.ts'"],
  ])('%s may not say %j', (file, text) => {
    expect(forbidden(withFile(`src/${file}`, text))).toHaveLength(1)
  })

  it.each([
    ['queries/rows.ts', "import type { Database } from '../engine/Database.ts'"],
    ['views/ranking/New.tsx', "import { Chart } from '../../ui/Chart.tsx'"],
    ['views/ranking/New.tsx', "import { PeersPick } from '../../parts/pick/PeersPick.tsx'"],
    ['charts/bump.ts', "import { rank } from '../domain/rank.ts'\nimport 'echarts/core'"],
    ['domain/rank/rank.ts', "import { compete } from './compete.ts'"],
  ])('%s may say %j', (file, text) => {
    expect(forbidden(withFile(`src/${file}`, text))).toEqual([])
  })

  it('a screen that imports a screen is refused', () => {
    const planted = withFile('src/views/unit/New.tsx', "import { Ranking } from '../ranking/Ranking.tsx'")
    expect(betweenScreens(planted)).toEqual(['src/views/unit/New.tsx imports src/views/ranking/Ranking.tsx'])
  })

  it('a tab that imports a tab is refused, one that imports its screen is not', () => {
    const heat = withFile(
      'src/views/indicators/funnel/New.tsx',
      "import { arrange } from '../heat/arrange.ts'",
    )
    expect(betweenScreens(heat)).toHaveLength(1)
    const above = withFile('src/views/indicators/funnel/New.tsx', "import { lookAt } from '../lookAt.ts'")
    expect(betweenScreens(above)).toEqual([])
  })

  it('a circle of files is refused, of types too', () => {
    const planted = new Map([
      ...withFile('src/engine/a.ts', "import type { B } from './b.ts'"),
      ['src/engine/b.ts', ['src/engine/c.ts']],
      ['src/engine/c.ts', ['src/engine/a.ts']],
    ])
    expect(circles(planted)).toEqual(['src/engine/a.ts – src/engine/b.ts – src/engine/c.ts'])
  })

  it('a circle of folders is refused', () => {
    const planted = withFile('src/answers/lists/new.ts', "import { ranking } from '../ranking/ranking.ts'")
    expect(folderCircles(planted)).toHaveLength(1)
    expect(folderCircles(planted)[0]).toMatch(/^answers: .*lists.*ranking/)
  })

  it('a product file that only tests import is refused', () => {
    const planted = new Map([
      ...withFile('src/domain/new.ts', ''),
      ['src/domain/new.test.ts', ['src/domain/new.ts']],
    ])
    expect(onlyTested(planted)).toEqual(['src/domain/new.ts'])
  })
})
