import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPackage } from './openPackage.ts'
import { writePackage } from './writePackage.ts'

let folder: string

const score = (place: string, value: number, rank_published: number) => ({
  index: 'X',
  year: 2024,
  place_system: '63',
  place,
  component: 'X',
  score: value,
  rank_published,
})

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lay-over-'))
  await writePackage(path.join(folder, 'data'), {
    tables: {
      indices: [{ index: 'X', name_vi: 'X', name_en: 'X', scale: 'points', decimals: 2 }],
      editions: [{ index: 'X', edition: '2024', first_year: 2024, last_year: null, comparable: null }],
      components: [
        {
          index: 'X',
          edition: '2024',
          tree: 'main',
          component: 'X',
          parent: null,
          name_vi: 'X',
          max: 100,
          weight: null,
          aggregation: 'none',
          status: 'verified',
        },
      ],
      places: ['01', '48', '79'].map((place) => ({
        place_system: '63',
        place,
        name_vi: `Tỉnh ${place}`,
        kind: 'province',
      })),
      publications: [{ index: 'X', year: 2024, place_system: '63', places_ranked: 3 }],
      scores: [score('01', 80, 1), score('48', 70, 2), score('79', 60, 3)],
    },
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('a file of scores keeps printed ranks where the score is the same, one of ranks keeps the scores', async () => {
  const own = path.join(folder, 'data', 'own')
  mkdirSync(own)
  const lines = ['X,2024,63,01,X,80.004,', 'X,2024,63,48,X,75,', 'X,2024,63,79,X,,2']
  writeFileSync(
    path.join(own, 'scores.csv'),
    `index,year,place_system,place,component,score,rank_published\n${lines.join('\n')}\n`,
  )
  const database = await openPackage(path.join(folder, 'data'), { own })
  try {
    const rows = await database.run({
      sql: 'SELECT place, score, rank_published FROM scores ORDER BY place',
      values: [],
      tables: ['scores'],
    })
    expect(rows).toEqual([
      { place: '01', score: 80.004, rank_published: 1 },
      { place: '48', score: 75, rank_published: null },
      { place: '79', score: 60, rank_published: 2 },
    ])
  } finally {
    database.close()
  }
})
