import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { conclusionOfIndices, conclusionOfReports } from './conclusion.ts'
import { indexExample, moved, operationsExample, unitExample } from './examples.ts'

describe('the sentence about the indices', () => {
  const rows = [
    indexExample('PAR', { rank: 3, ...moved(0, 1.32) }),
    indexExample('SIPAS', { rank: 11, ...moved(-10, 2.93) }),
    indexExample('PCI', { rank: 24, ...moved(-4, null) }),
    indexExample('PAPI', { rank: 29, placesRanked: 61, ...moved(14, -0.19) }),
    indexExample('PGI', { rank: null, rank_low: 6, rank_high: 12, ...moved(null, 4.68) }),
  ]

  it('groups them by what happened to the rank', () => {
    expect(conclusionOfIndices(rows, vi)).toBe(
      'Lên hạng ở SIPAS, PCI; giữ hạng ở PAR INDEX; xuống hạng ở PAPI',
    )
    expect(conclusionOfIndices(rows, en)).toBe('Up in SIPAS, PCI; same rank in PAR INDEX; down in PAPI')
  })

  it('leads with the rank of a later month where that was printed', () => {
    const leads = {
      ...{ period: '2025-03', score: 58.3, rank: 60, of: 63, source: null },
      movement: { period: '2024-11', rankChange: -2, scoreChange: -0.39 },
    }
    const row = indexExample('QD766', { rank: 34, placesRanked: 34, leads, ...moved(3, 4.58) })
    expect(conclusionOfIndices([row], vi)).toBe('Lên hạng ở Bộ chỉ số 766')
  })

  it('refuses a comparison across a break and does not call the unknown a standstill', () => {
    const refused = { year: 2023, place_system: '63', verdict: 'refused' as const, breaks: [] }
    const unclear = [
      indexExample('PAR', { previousYear: refused, ...moved(-1, 1) }),
      indexExample('PCI', moved(null, null)),
      indexExample('DTI', { previousYear: null }),
    ]
    expect(conclusionOfIndices(unclear, vi)).toBe('Chưa so được ở PAR INDEX, PCI, DTI')
  })

  it('names every index whose rank can be compared exactly once', () => {
    const all = [0, -1, 1].flatMap((rank, i) =>
      [0, 2, -2, null].map((score, j) => indexExample(`X${i}${j}`, moved(rank, score))),
    )
    const said = conclusionOfIndices(all, vi)
    for (const { index } of all) expect(said.split(index.index)).toHaveLength(2)
  })

  it('says so when nothing was ever published', () => {
    expect(conclusionOfIndices([indexExample('PAR', { year: null })], vi)).toBe(
      'Chưa có công bố nào của Hà Nội',
    )
  })
})

describe('the sentence about the reports', () => {
  it('says that all have reported, and when the week was closed where that is known', () => {
    expect(conclusionOfReports(operationsExample(), vi)).toBe('Đã báo cáo đủ.')
    expect(conclusionOfReports(operationsExample({ closedAt: '2026-11-16 17:00' }), vi)).toBe(
      'Chốt lúc 17:00 ngày 16/11/2026; đã báo cáo đủ.',
    )
  })

  it('names two silent units with their last day and counts the others', () => {
    const silent = ['Công an Thành phố', 'Sở Y tế', 'Sở Nội vụ', 'Sở Công Thương'].map((name, i) => ({
      unit: unitExample(`U${i}`, name),
      last_day: `2026-11-0${i + 1}`,
    }))
    expect(conclusionOfReports(operationsExample({ silent }), vi)).toBe(
      'Chưa báo cáo: Công an Thành phố (lần cuối 01/11/2026), Sở Y tế (lần cuối 02/11/2026) và 2 đơn vị nữa.',
    )
  })

  it('says since when nothing was measured instead of who has reported', () => {
    const ended = operationsExample({ measured: { ...operationsExample().measured, lastDay: '2026-10-31' } })
    expect(conclusionOfReports(ended, vi)).toBe('Không có số đo nào sau ngày 31/10/2026.')
    expect(conclusionOfReports(ended, en)).toBe('Nothing was measured after 31/10/2026.')
  })
})
