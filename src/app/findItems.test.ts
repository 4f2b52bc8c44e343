import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { openPackage } from '../../scripts/database/openPackage.ts'
import { fieldList } from '../answers/lists/measuredSpan.ts'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { caseItem } from './caseItem.ts'
import type { FoundItem } from './FoundItem.ts'
import { phrases } from './findItems.examples.ts'
import { findItems } from './findItems.ts'
import { allNames, fieldItems, namedItems } from './namedItems.ts'
import { screenItems } from './screenItems.ts'

let find: (text: string) => readonly FoundItem[]
let inEnglish: (text: string) => readonly FoundItem[]

beforeAll(async () => {
  const database = await openPackage(path.resolve(import.meta.dirname, '../../public/data'))
  const names = await allNames(database, {})
  const fields = await fieldList(database, {})
  const units = new Set(names.units.map(({ unit }) => unit))
  const finder = (words: typeof vi) => {
    const found = findItems([
      ...screenItems(words),
      ...namedItems(names, words),
      ...fieldItems(fields, words),
    ])
    return (text: string) => [caseItem(text, units, words) ?? [], ...found(text)].flat()
  }
  find = finder(vi)
  inEnglish = finder(en)
  database.close()
})

it.each(phrases)('%j finds %s first', (typed, found) => {
  const [first] = find(typed)
  expect([first?.id, `${first?.kind} ${first?.label}`]).toContain(found)
})

it('knows forty phrases', () => {
  expect(phrases).toHaveLength(40)
})

it('says until when a unit was there and what it became, behind those that are', () => {
  const found = find('sở tài chính')
  expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['unit S.TAICHINH.2025', 'unit S.TAICHINH'])
  expect(found[1]?.note).toBe('đến 28/02/2025 → Sở Tài chính')
  expect(find('stttt')[0]?.note).toBe('trước đây: Sở Thông tin và Truyền thông')
})

it('names what a division belongs to', () => {
  expect(find('S.TUPHAP.P2')[0]).toMatchObject({ id: 'unit S.TUPHAP.P2', note: 'Sở Tư pháp' })
})

it('offers years of an index only where a year is typed', () => {
  expect(find('papi').filter(({ search }) => 'year' in search)).toEqual([])
  expect(find('papi 2024')[0]).toMatchObject({ to: '/ranking', search: { index: 'PAPI', year: 2024 } })
})

it('opens a case at its office, and one of an unknown office in the whole city', () => {
  expect(find('S.NNMT-250918-0002')[0]?.search).toEqual({ case: 'S.NNMT-250918-0002', unit: 'S.NNMT' })
  expect(find('H29.1-250918')[0]?.search).toEqual({ case: 'H29.1-250918' })
  expect(find('kinh doanh – 2 ngày').every(({ kind }) => kind !== 'case')).toBe(true)
})

it('finds as much in English', () => {
  expect(inEnglish('ministry')).toEqual([])
  expect(inEnglish('department of finance')[0]?.id).toBe('unit S.TAICHINH.2025')
  expect(inEnglish('sensitivity')[0]?.id).toBe('tab causes sensitivity')
})
