import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { conclusionOfIndices, conclusionOfOperations } from './conclusion.ts'
import { indexExample, intakeExample, moved, operationsExample, unitExample } from './examples.ts'

describe('the sentence about the indices', () => {
  it('groups them by what happened to the rank and names each with its standing', () => {
    const rows = [
      indexExample('PAR', { rank: 3, ...moved(0, 1.32) }),
      indexExample('SIPAS', { rank: 11, ...moved(-10, 2.93) }),
      indexExample('PCI', { rank: 24, ...moved(-4, null) }),
      indexExample('PAPI', { rank: 29, placesRanked: 61, ...moved(14, -0.19) }),
    ]
    expect(conclusionOfIndices(rows, vi)).toBe(
      'Công bố mới nhất: lên hạng ở SIPAS (11/63, +10) và PCI (24/63, +4); giữ hạng ở PAR INDEX (3/63); xuống hạng ở PAPI (29/61, −14).',
    )
    expect(conclusionOfIndices(rows, en)).toBe(
      'Latest publications: rose in SIPAS (11/63, +10) and PCI (24/63, +4); kept its rank in PAR INDEX (3/63); fell in PAPI (29/61, −14).',
    )
  })

  it('leads with what was printed: the rank of a later month, and the group before a computed rank', () => {
    const leads = {
      ...{ period: '2025-03', score: 58.3, rank: 60, of: 63, source: null },
      movement: { period: '2024-11', rankChange: -2, scoreChange: -0.39 },
    }
    const band = { band: '2', name_vi: 'Nhóm trung bình cao', name_en: null, low: null, high: null }
    const computed = (rank: number) => [
      { ...(indexExample('X').series[0] ?? expect.fail()), rank, rank_published: null },
    ]
    const rows = [
      indexExample('QD766', { rank: 34, placesRanked: 34, series: computed(34), leads, ...moved(3, 4.58) }),
      indexExample('PAPI', { rank: 29, placesRanked: 61, series: computed(29), band, ...moved(12, -0.19) }),
    ]
    expect(conclusionOfIndices(rows, vi)).toBe(
      'Công bố mới nhất: lên hạng ở Bộ chỉ số 766 (60/63 tháng 3/2025, +2); xuống hạng ở PAPI (nhóm trung bình cao; hạng 29/61 tính lại, −12).',
    )
  })

  it('falls back on the score where no rank is known, with the bounds of the rank', () => {
    const rows = [
      indexExample('PGI', { rank: null, rank_low: 6, rank_high: 12, ...moved(null, 4.68) }),
      indexExample('DTI', { rank: null, ...moved(null, -0.1) }),
    ]
    expect(conclusionOfIndices(rows, vi)).toBe(
      'Công bố mới nhất: tăng điểm, chưa rõ hạng ở PGI (6–12/63); giảm điểm, chưa rõ hạng ở DTI.',
    )
  })

  it('refuses a comparison across a break and does not call the unknown a standstill', () => {
    const refused = { year: 2023, place_system: '63', verdict: 'refused' as const, breaks: [] }
    const rows = [
      indexExample('PAR', { previousYear: refused }),
      indexExample('PCI', moved(null, null)),
      indexExample('DTI', { previousYear: null }),
    ]
    expect(conclusionOfIndices(rows, vi)).toBe(
      'Công bố mới nhất: không so được với năm trước ở PAR INDEX (10/63); chưa rõ tăng giảm ở PCI (10/63) và DTI (10/63).',
    )
  })

  it('names every index that is known exactly once', () => {
    const rows = [0, -1, 1, null].flatMap((rank, i) =>
      [0, 2, -2, null].map((score, j) => indexExample(`X${i}${j}`, moved(rank, score))),
    )
    const said = conclusionOfIndices(rows, vi)
    for (const { index } of rows) expect(said.split(index.index)).toHaveLength(2)
  })

  it('says so when nothing was ever published', () => {
    expect(conclusionOfIndices([indexExample('PAR', { year: null })], vi)).toBe(
      'Chưa có công bố nào của Hà Nội.',
    )
  })
})

describe('the sentence about the work', () => {
  it('tells rate, target and change of week and month, how far the figures reach and that all reported', () => {
    expect(conclusionOfOperations(operationsExample(), vi)).toBe(
      'Tuần 47/2026 (đến 20/11): 97,2% hồ sơ đúng hạn, dưới mục tiêu 98%, kém kỳ trước 0,8 điểm %; tháng 11/2026: 98,5%, đạt mục tiêu 98%, hơn kỳ trước 0,5 điểm %. Số liệu đến hết 20/11/2026; mọi đơn vị đã báo cáo.',
    )
    expect(conclusionOfOperations(operationsExample(), en)).toBe(
      'Week 47 of 2026 (to 20/11): 97.2% of dossiers on time, below the target of 98%, down 0.8 points; November 2026: 98.5%, the target of 98% is met, up 0.5 points. Figures up to the end of 20/11/2026; every unit has reported.',
    )
  })

  it('does not repeat the target where the month stands as the week does, and calls a tie a tie', () => {
    const month = intakeExample('2026-11', 979.9, { complete: false })
    expect(conclusionOfOperations(operationsExample({ month }), vi)).toContain(
      '; tháng 11/2026: 98,0%, bằng kỳ trước. ',
    )
  })

  it('names two silent units with their last day and counts the others', () => {
    const silent = ['Công an Thành phố', 'Sở Y tế', 'Sở Nội vụ', 'Sở Công Thương'].map((name, i) => ({
      unit: unitExample(`U${i}`, name),
      last_day: `2026-11-0${i + 1}`,
    }))
    expect(conclusionOfOperations(operationsExample({ silent }), vi)).toContain(
      'chưa báo cáo: Công an Thành phố (lần cuối 01/11/2026), Sở Y tế (lần cuối 02/11/2026) và 2 đơn vị nữa.',
    )
  })

  it('says since when nothing was measured instead of how far the figures reach and who has reported', () => {
    const ended = operationsExample({ measured: { ...operationsExample().measured, lastDay: '2026-10-31' } })
    expect(conclusionOfOperations(ended, vi)).toMatch(/\. Không có số đo nào sau ngày 31\/10\/2026\.$/)
    expect(conclusionOfOperations(ended, en)).toMatch(/\. Nothing was measured after 31\/10\/2026\.$/)
  })

  it('tells when the week was closed where that is known', () => {
    const closed = operationsExample({ closedAt: '2026-11-16 17:00' })
    expect(conclusionOfOperations(closed, vi)).toContain('Chốt lúc 17:00 ngày 16/11/2026; mọi đơn vị')
  })

  it('says that a rate is not known, and leaves out a target or a past that is not', () => {
    const nothing = { numerator: null, denominator: null, value: null, low: null, high: null }
    const week = intakeExample('2026-W47', 972, { onTime: nothing })
    const month = intakeExample('2026-11', 972, { target: null, previousOnTime: nothing })
    expect(conclusionOfOperations(operationsExample({ week, month }), vi)).toMatch(
      /^tuần 47\/2026: chưa có số về hồ sơ đúng hạn; tháng 11\/2026: 97,2%\. /,
    )
  })
})
