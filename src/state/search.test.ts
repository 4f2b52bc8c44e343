import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  componentsSearch,
  dataSearch,
  indicatorsSearch,
  lookedSearch,
  rankingSearch,
  unitSearch,
} from './search.ts'

describe('search', () => {
  it('fills in what an empty link leaves out', () => {
    expect(v.parse(rankingSearch, {})).toMatchObject({
      peers: 'all',
      picture: 'bump',
      place: '01',
    })
    expect(v.parse(indicatorsSearch, {})).toMatchObject({
      unit: 'HN',
      grain: 'week',
      ytd: false,
      tab: 'trend',
    })
    expect(v.parse(dataSearch, {}).tab).toBe('coverage')
  })

  it('leaves it to the package which index an address without one is about', () => {
    expect(v.parse(rankingSearch, {}).index).toBeUndefined()
    expect(v.parse(componentsSearch, { index: '' }).index).toBeUndefined()
  })

  it('reads years and switches from text, and keeps codes as text', () => {
    const search = v.parse(rankingSearch, {
      index: 'PCI',
      year: '2021',
      place: '01',
      peers: 'group:neighbours',
    })
    expect(search).toMatchObject({ index: 'PCI', year: 2021, place: '01', peers: 'group:neighbours' })
    expect(v.parse(indicatorsSearch, { ytd: 'true' }).ytd).toBe(true)
  })

  it('opens a mistyped link with what can be read of it', () => {
    const search = v.parse(componentsSearch, { index: 'PCI', year: 'MMXXI', peers: 'friends', place: '' })
    expect(search).toMatchObject({ index: 'PCI', year: undefined, peers: 'all', place: '01' })
    expect(v.parse(rankingSearch, { picture: 'pie', year: '20210' })).toMatchObject({ picture: 'bump' })
  })

  it.each(['\0', 'a\u0007b', '\ud800'])('takes no code with %j, which no statement could ask for', (bad) => {
    expect(
      v.parse(componentsSearch, { index: bad, component: bad, place: bad, peers: `group:${bad}` }),
    ).toEqual(v.parse(componentsSearch, {}))
    expect(v.parse(indicatorsSearch, { field: bad, unit: bad, indicator: bad })).toEqual(
      v.parse(indicatorsSearch, {}),
    )
  })

  it('every screen reads what links keep, whether it shows it or not', () => {
    const kept = {
      index: 'PCI',
      year: 2021,
      place: '31',
      unit: 'S.1',
      period: '2026-Q3',
      grain: 'quarter',
    } as const
    for (const search of [rankingSearch, indicatorsSearch, dataSearch, unitSearch]) {
      expect(v.parse(search, { ...kept, year: '2021' })).toMatchObject(kept)
    }
    expect(v.parse(lookedSearch, { grain: 'day', calendar: 'lunar', year: '1' })).toEqual({})
  })

  it('reads its own output again', () => {
    const once = v.parse(indicatorsSearch, { unit: 'S.NOIVU.2025', period: '2026-W47', ytd: 'true' })
    expect(v.parse(indicatorsSearch, once)).toEqual(once)
  })
})
