import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, type DevEngine, filesOfCommune, openDevEngine, takeCases } from './devEngine.ts'
import { measurementColumns, type OwnCaseFiles } from './ownCases.ts'

let engine: DevEngine
let files: OwnCaseFiles
let page: Page

beforeAll(async () => {
  files = await filesOfCommune()
  engine = await openDevEngine()
  page = engine.page
})

afterAll(async () => {
  await engine?.close()
  files?.remove()
})

const measured = () =>
  ask(
    page,
    `SELECT ${measurementColumns} FROM measurements ORDER BY indicator, unit, field NULLS FIRST, "date"`,
    ['measurements'],
  )

it('CSV: every row is what native DuckDB derives, to the last count', async () => {
  expect(await takeCases(page, [files.csv])).toBe(`${files.rows} ${files.lastDay} false`)
  expect(await measured()).toEqual(files.measurements)
}, 240_000)

it('two files count as one', async () => {
  const lines = readFileSync(files.csv, 'utf8').split('\n')
  const half = Math.floor(lines.length / 2)
  const first = files.write('a.csv', lines.slice(0, half).join('\n'))
  const second = files.write('b.csv', [lines[0], ...lines.slice(half)].join('\n'))
  expect(await takeCases(page, [first, second])).toBe(`${files.rows} ${files.lastDay} false`)
  expect(await measured()).toEqual(files.measurements)
}, 240_000)

it('a marked file is made up, and so is what the reader says is', async () => {
  expect(await takeCases(page, [files.marked])).toMatch(/ true$/)
  expect(await takeCases(page, [files.csv], true)).toMatch(/ true$/)
  const kept = await ask(page, "SELECT count(*) AS n FROM measurements WHERE indicator = 'disbursement'", [
    'measurements',
  ])
  expect(Number(kept[0]?.n)).toBeGreaterThan(0)
}, 240_000)
