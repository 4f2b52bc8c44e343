import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../../scripts/report/defaultData.ts'
import { headroom } from '../../../answers/headroom/headroom.examples.ts'
import { type GainTo, headroomGains } from '../../../answers/headroom/headroomGains.ts'
import { vi } from '../../../i18n/vi.ts'
import { gainOf, gainsKnown } from './gainOf.ts'
import { headroomHeadline } from './headroomHeadline.ts'
import { headroomNotes } from './headroomNotes.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

describe('what is said of room', () => {
  const headline = async (index: string, year: number, to: GainTo) => {
    const found = await headroom(database, { index, year, place: '01' })
    const choice = { to, step: 0.05, effort: new Map<string, number>() }
    return headroomHeadline(found, headroomGains(found, choice), choice, vi)
  }

  test('PCI 2021 up to the best', async () => {
    expect(await headline('PCI', 2021, 'best')).toBe(
      'PCI 2021: còn 11,22 điểm đến mức cao nhất; nhiều nhất ở Tính minh bạch (+4,14; mới làm được 0/175 lần)',
    )
  })

  test('what is left in all, and what is gained most often, stands below the picture', async () => {
    const found = await headroom(database, { index: 'PCI', year: 2021, place: '01' })
    const choice = { to: 'best', step: 0.05, effort: new Map<string, number>() } as const
    expect(headroomNotes(found, headroomGains(found, choice), choice, vi)).toEqual([
      'Còn 31,40 điểm đến tối đa.',
      'Hay làm được nhất trong một năm: Chi phí gia nhập thị trường (51/115 lần).',
    ])
  })

  test('a partial index up to the maximum, without any record', async () => {
    expect(await headline('SIPAS', 2024, 'maximum')).toMatch(
      /^SIPAS 2024: còn 13,5\d? điểm đến tối đa; nhiều nhất ở [^;]+ \(\+6,7\d\)$/,
    )
  })

  test('an index without a formula on its own scale, and nothing where nothing is published', async () => {
    expect(await headline('DTI', 2024, 'maximum')).toContain('(còn 0,4339 trên thang 1)')
    expect(await headline('PGI', 2024, 'best')).toBe(
      'PGI 2024: chưa công bố điểm thành phần nào để tính dư địa',
    )
  })

  test('the best leads in PCI, the maximum where checklists give the points or nothing else is known', async () => {
    const search = { gain: undefined, step: 5, effort: 'PCI.LAND:2;PCI.TIME:99' }
    const opened = async (index: string, year: number) => {
      const found = await headroom(database, { index, year, place: '01' })
      return { known: gainsKnown(found), choice: gainOf(found, search) }
    }
    const pci = await opened('PCI', 2021)
    expect(pci.choice.to).toBe('best')
    expect([...pci.choice.effort]).toEqual([['PCI.LAND', 2]])
    expect((await opened('QD766', 2024)).choice.to).toBe('maximum')
    expect(await opened('SIPAS', 2024)).toMatchObject({
      known: ['maximum', 'step'],
      choice: { to: 'maximum' },
    })
  })
})
