import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readUpdates } from '../data/readUpdates.ts'
import { takeBack } from './takeBack.ts'
import { type OwnLayer, writeOwn } from './writeOwn.ts'

let folder: string
const folders: string[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'take-back-'))
  folders.push(folder)
})

afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true })
})

const hash = (letter: string) => letter.repeat(64)

/** A file of scores; `own` says which of score and rank it has itself. */
function scores(
  letter: string,
  rows: readonly [place: string, score: number | null, rank: number | null, own?: 'score' | 'rank'][],
  file = `${letter}.csv`,
): OwnLayer {
  const about = { index: 'PCI', year: 2019, place_system: '63', component: 'PCI', source: '' }
  const table = rows.map(([place, score, rank_published, own]) => ({
    ...{ ...about, place, score, rank_published },
    ...(own && { own }),
  }))
  return { file, sheet: '', hash: hash(letter), table: 'scores', tables: { scores: table } }
}

const text = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const lines = () =>
  text('scores.csv')
    .split('\n')
    .slice(1, -1)
    .map((line) => {
      const [, , , place, , score, rank] = line.split(',')
      return [place, score, rank].join(' ')
    })
/** What a folder holds, file by file. */
const contents = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort()
    .map((name) => [name, text(name)])

describe('a file that is taken back', () => {
  it('leaves everything as it was before it came', () => {
    writeOwn(folder, [
      scores('a', [
        ['01', 60, 5],
        ['48', 70, 1],
      ]),
    ])
    const before = contents()
    writeOwn(folder, [
      scores('b', [
        ['48', 71, 1],
        ['79', 65, 2],
      ]),
    ])
    expect(lines()).toEqual(['01 60 5', '48 71 1', '79 65 2'])
    expect(takeBack(folder, 'b.csv')).toMatchObject([{ file: 'b.csv', table: 'scores', rows: 2 }])
    expect(contents()).toEqual(before)
  })

  it('lets what lies above it stay, and what lies below come back', () => {
    writeOwn(folder, [
      scores('a', [
        ['01', 60, 5],
        ['48', 70, 1],
      ]),
    ])
    writeOwn(folder, [
      scores('b', [
        ['01', 61, 4],
        ['48', 71, 1],
        ['79', 65, 2],
      ]),
    ])
    writeOwn(folder, [scores('c', [['48', 72, 1]])])
    takeBack(folder, hash('b').slice(0, 8))
    expect(lines()).toEqual(['01 60 5', '48 72 1'])
    expect(JSON.parse(text('layers.json')).map(({ file }: { file: string }) => file)).toEqual([
      'a.csv',
      'c.csv',
    ])
    takeBack(folder, 'c.csv')
    takeBack(folder, 'a.csv')
    expect(existsSync(path.join(folder, 'scores.csv'))).toBe(false)
    expect(text('layers.json')).toBe('[]\n')
  })

  it('lets come back what stood there before anything was kept by itself', () => {
    const head = 'index,year,place_system,place,component,score,rank_published,basis,confidence,source,note'
    const old = `${head}\nPCI,2019,63,01,PCI,59.5,,,,by hand,\n`
    writeFileSync(path.join(folder, 'scores.csv'), old)
    writeOwn(folder, [
      scores('a', [
        ['01', 60, 5],
        ['48', 70, 1],
      ]),
    ])
    expect(lines()).toEqual(['01 60 5', '48 70 1'])
    takeBack(folder, 'a.csv')
    expect(text('scores.csv')).toBe(old)
  })

  it('takes with it what a later file of ranks or scores alone had from it', () => {
    writeOwn(folder, [scores('a', [['01', 60, 5]])])
    // Ranks alone, with the score that was held, and a score alone of another place that the package ranks: its rank
    // stays in the package.
    writeOwn(folder, [
      scores('b', [
        ['01', 60, 4, 'rank'],
        ['48', 70, 1, 'score'],
      ]),
    ])
    writeOwn(folder, [scores('c', [['01', 61, null, 'score']])])
    expect(lines()).toEqual(['01 61 ', '48 70 '])
    takeBack(folder, 'a.csv')
    expect(lines()).toEqual(['01 61 ', '48 70 '])
    takeBack(folder, 'c.csv')
    expect(lines()).toEqual(['01  4', '48 70 '])
  })

  it('is each version of a file by its name, one of them by its hash', () => {
    writeOwn(folder, [scores('a', [['01', 60, 5]], 'pci.csv')])
    writeOwn(folder, [scores('b', [['01', 61, 4]], 'pci.csv')])
    expect(takeBack(folder, hash('b'))).toHaveLength(1)
    expect(lines()).toEqual(['01 60 5'])
    writeOwn(folder, [scores('b', [['01', 61, 4]], 'pci.csv')])
    expect(takeBack(folder, 'pci.csv')).toHaveLength(2)
  })

  it('may have been taken twice: then it lies where it was taken last', () => {
    writeOwn(folder, [scores('a', [['01', 60, 5, 'score']])])
    writeOwn(folder, [scores('b', [['01', 61, 4]])])
    writeOwn(folder, [scores('a', [['01', 60, null, 'score']])])
    expect(lines()).toEqual(['01 60 '])
    takeBack(folder, 'a.csv')
    expect(lines()).toEqual(['01 61 4'])
  })

  it('only tried changes nothing', () => {
    writeOwn(folder, [scores('a', [['01', 60, 5]])])
    const before = contents()
    expect(takeBack(folder, 'a.csv', { isDry: true })).toHaveLength(1)
    expect(contents()).toEqual(before)
  })

  it.each([
    ['is not listed', () => undefined, 'x.csv', 'no layer'],
    ['has a hash that is told in too few characters', () => undefined, hash('a').slice(0, 7), 'no layer'],
    [
      'came before rows were kept',
      () => rmSync(path.join(folder, 'layers'), { recursive: true }),
      'a.csv',
      'layer unkept',
    ],
    [
      'lies in a table that was changed by hand',
      () => writeFileSync(path.join(folder, 'scores.csv'), text('scores.csv').replace('60', '62')),
      'a.csv',
      'table changed',
    ],
  ])('that %s is refused, and nothing changes', (_, change, name, code) => {
    writeOwn(folder, [scores('a', [['01', 60, 5]])])
    change()
    const before = contents()
    expect(() => takeBack(folder, name)).toThrow(
      expect.objectContaining({ refusals: [expect.arrayContaining([code])] }),
    )
    expect(contents()).toEqual(before)
  })
})

it('the rows that are kept by themselves are no table of a folder of updates', () => {
  writeOwn(folder, [scores('a', [['01', 60, 5]])])
  const { tables, problems } = readUpdates(folder)
  expect(problems).toEqual([])
  expect(tables.scores).toHaveLength(1)
})
