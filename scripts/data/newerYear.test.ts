import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main as intake } from '../intake/intake.ts'
import { defaultData } from '../report/defaultData.ts'
import { runHere } from '../testing/runHere.ts'
import { gatherTables } from './gatherTables.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newer-year-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('a newer year is published by taking its file over into the updates', async () => {
  const copy = path.join(folder, 'data')
  cpSync('data', copy, { recursive: true })
  const updates = path.join(copy, 'updates')
  const before = readFileSync(path.join(updates, 'scores.csv'), 'utf8')
  const names = new Map(
    (gatherTables('data').data.places ?? [])
      .filter(({ values }) => values.place_system === '34')
      .map(({ values }) => [values.place, values.name_vi]),
  )
  const lines = [...names.values()].map((name, i) => `${name};${90 - i / 4};${i + 1}`.replace('.', ','))
  const file = path.join(folder, 'SIPAS 2025.csv')
  writeFileSync(file, `${['Tỉnh;SIPAS 2025;Hạng', ...lines].join('\n')}\n`)

  const { status } = await runHere(intake, file, '--out', updates, '--data', defaultData())
  expect(status).toBe(0)

  const after = readFileSync(path.join(updates, 'scores.csv'), 'utf8')
  expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([])
  const { data, problems } = gatherTables(copy)
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  const isNew = ({ values }: { values: Readonly<Record<string, unknown>> }) =>
    values.index === 'SIPAS' && values.year === 2025
  expect(data.publications?.filter(isNew)).toMatchObject([
    { values: { place_system: '34', places_ranked: 34 } },
  ])
  const scores = data.scores?.filter(isNew).map(({ values }) => values)
  expect(scores).toHaveLength(34)
  expect(scores?.find(({ place }) => place === [...names.keys()][1])).toMatchObject({
    score: 89.75,
    rank_published: 2,
    source: 'SIPAS 2025.csv',
  })
})
