import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openPackage } from '../../scripts/database/openPackage.ts'
import { defaultData } from '../../scripts/report/defaultData.ts'
import { changeBasis } from '../answers/change/change.ts'
import { compare } from '../answers/compare/compare.ts'
import { componentYears } from '../answers/lists/componentYears.ts'
import { indexList } from '../answers/lists/indexList.ts'
import { openingIndex } from '../answers/lists/openingIndex.ts'
import { bump } from '../answers/ranking/bump.ts'
import { indexHistory } from '../answers/ranking/indexHistory.ts'
import type { Database } from '../engine/Database.ts'
import { unpackRows } from '../engine/prepared/packedRows.ts'
import { type PreparedFile, preparedPath, rowsKey } from '../engine/prepared/preparedFile.ts'
import { textHash } from '../engine/textHash.ts'
import { openedComponents } from '../parts/pick/openedComponents.ts'
import { headroomScreen } from './causes/headroom/headroomScreen.ts'
import { sensitivityScreen } from './causes/sensitivity/sensitivityScreen.ts'
import { planScreen } from './plan/planScreen.ts'
import { rankingFrame } from './ranking/rankingFrame.ts'
import { rankingScreen, scoredComponents } from './ranking/rankingScreen.ts'

const folder = defaultData()
const description = readFileSync(path.join(folder, 'datapackage.json'), 'utf8')
const database = await openPackage(folder)
afterAll(() => database.close())

const { prepared } = database.package
const files = prepared.map(
  (name): PreparedFile => JSON.parse(readFileSync(path.join(folder, preparedPath(name)), 'utf8')),
)
const rowsByKey = new Map(files.flatMap(({ statements }) => Object.entries(statements)))

/** Answers only what was prepared. */
const preparedAlone: Database = {
  async run(statement) {
    const rows = rowsByKey.get(rowsKey(statement))
    if (!rows) throw new Error(`not prepared: ${statement.sql.trim().slice(0, 200)} ${statement.values}`)
    return unpackRows(rows)
  },
}

const ours = { place: '01', peers: 'all' as const, groups: [] }
const indices = (await indexList(database, {})).map(({ index }) => index)

test('every file is of the description beside it, and every index has one', () => {
  expect(files.map(({ version }) => version)).toEqual(files.map(() => textHash(description)))
  expect(prepared).toEqual(['first', ...indices])
})

describe.each(indices)('%s', (index) => {
  test('whatever year its ranking opens, the engine is not needed, and says the same', async () => {
    const { years } = await bump(database, { index, component: undefined })
    expect(years.length).toBeGreaterThan(0)
    for (const { year } of years) {
      const asked = { ...ours, index, year, component: undefined }
      expect(await rankingScreen(preparedAlone, asked)).toEqual(await rankingScreen(database, asked))
      await scoredComponents(preparedAlone, { index, year })
    }
    await rankingFrame(preparedAlone, { index })
    await bump(preparedAlone, { index, component: undefined })
    await componentYears(preparedAlone, { index, place: ours.place })
  })

  test('its components, their history, its changes, scenarios and room need none either', async () => {
    const opened = await openedComponents(preparedAlone, { ...ours, index, year: undefined })
    for (const { component } of opened.data?.rows ?? []) {
      await indexHistory(preparedAlone, { index, component, place: ours.place })
    }
    expect(await changeBasis(preparedAlone, { index })).toEqual(await changeBasis(database, { index }))
    await planScreen(preparedAlone, { index, year: undefined, place: ours.place })
    await headroomScreen(preparedAlone, { ...ours, index, year: undefined })
    await sensitivityScreen(preparedAlone, { index, year: undefined })
    await compare(preparedAlone, { index, place: ours.place })
  })
})

test.each([false, true])('nor does an address without an index, split: %s', async (split) => {
  const asked = { place: ours.place, split }
  expect(await openingIndex(preparedAlone, asked)).toBe(await openingIndex(database, asked))
})
