import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BothEngines, forBothEngines } from '../../../scripts/database/forBothEngines.ts'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { ownIndices } from '../../../scripts/database/ownIndices.examples.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import { indexList } from '../../answers/lists/indexList.ts'
import { indicatorList } from '../../answers/lists/indicatorList.ts'
import { openingIndex } from '../../answers/lists/openingIndex.ts'
import { ranking } from '../../answers/ranking/ranking.ts'
import type { Database } from '../../engine/Database.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { leadOf } from '../names/leadOf.ts'
import { openedComponents } from './openedComponents.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'own-indices-'))
const bare = path.join(folder, 'bare')
let engines: BothEngines
let plain: OpenPackage

beforeAll(async () => {
  const whole = path.join(folder, 'whole')
  await writePackage(whole, ownIndices)
  engines = await forBothEngines(whole)
  const { indices = [], indicators = [] } = ownIndices.tables
  const without = <Row extends object>(rows: readonly Row[], added: readonly string[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !added.includes(column))))
  await writePackage(bare, {
    ...ownIndices,
    tables: {
      ...ownIndices.tables,
      indices: without(indices, ['order', 'leads_by', 'groups', 'short_vi', 'short_en']),
      indicators: without(indicators, ['order', 'subject_vi', 'subject_en', 'short_vi', 'short_en']),
    },
  })
  plain = await openPackage(bare)
})

afterAll(() => {
  engines.close()
  plain.close()
  rmSync(folder, { recursive: true })
})

/** What both engines answer alike. */
async function same<T>(ask: (database: Database) => Promise<T>): Promise<T> {
  const answer = await ask(engines.native)
  expect(await ask(engines.wasm)).toEqual(answer)
  return answer
}

const opened = (index: string) => (database: Database) =>
  openedComponents(database, { index, place: '01', peers: 'all', groups: [] })

it('indices stand in the order of their package, by short names in both languages', async () => {
  const list = await same((database) => indexList(database, {}))
  expect(list.map((one) => [one.index, vi.format.short(one), en.format.short(one)])).toEqual([
    ['CITIZEN', 'Người dân', 'Citizens'],
    ['BUSINESS', 'Chỉ số doanh nghiệp của ta', 'Our business index'],
  ])
  for (const split of [false, true]) {
    expect(await same((database) => openingIndex(database, { place: '01', split }))).toBe('CITIZEN')
  }
})

it('the group of a place is the same in the ranking and beside its components', async () => {
  const { rows } = await same((database) => ranking(database, { index: 'CITIZEN', year: 2024 }))
  expect(rows.map(({ place, band }) => [place, band?.band])).toEqual([
    ['31', 'A'],
    ['01', 'B'],
    ['48', 'B'],
  ])
  const { band, data } = await same(opened('CITIZEN'))
  expect(band).toMatchObject({ band: 'B', name_vi: 'Nhóm vừa', name_en: 'Middle group' })
  expect((await same(opened('BUSINESS'))).band).toBeNull()
  expect(data?.rows.map((row) => [row.component, leadOf(row, data.index)])).toEqual([
    ['CITIZEN', -30],
    ['CITIZEN.1', -20],
    ['CITIZEN.2', -10],
  ])
})

it('indicators carry their order, subjects and short names', async () => {
  const list = await same((database) => indicatorList(database, {}))
  expect(list.map((one) => [one.indicator, one.order, one.subject_vi, en.format.short(one)])).toEqual([
    ['answered', 3, 'Nhanh chóng', 'Same day'],
    ['called', 2, 'Nhanh chóng', 'Called back as promised'],
    ['checked', null, null, 'Checked again'],
    ['friendly', 1, 'Thái độ', 'Friendly'],
  ])
})

it('a package without these columns is read by code, by names, by distance to the median and without groups', async () => {
  const list = await indexList(plain, {})
  expect(list.map(({ index, leads_by, groups }) => [index, leads_by, groups])).toEqual([
    ['BUSINESS', 'median', false],
    ['CITIZEN', 'median', false],
  ])
  expect(list.map((one) => en.format.short(one))).toEqual(['Our business index', 'Our citizens’ index'])
  expect((await opened('CITIZEN')(plain)).band).toBeNull()
  const [first] = await indicatorList(plain, {})
  expect(first).toMatchObject({ order: null, subject_vi: null, short_vi: null })
})
