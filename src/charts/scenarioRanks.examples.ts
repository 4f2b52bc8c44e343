import { pictureOf } from './pictureOf.ts'
import { type ScenarioRank, type ScenarioRanks, scenarioRanks, scenarioRanksHeight } from './scenarioRanks.ts'

const row = (
  place: string,
  name: string,
  rank: number,
  total: number,
  startRank: number,
  startTotal: number,
) => ({ place, name, rank, total, startRank, startTotal }) satisfies ScenarioRank

export const scenarioRanksExamples: Record<string, ScenarioRanks> = {
  normal: {
    followed: '01',
    decimals: 2,
    year: 2021,
    rows: [
      row('48', 'Đà Nẵng', 4, 70.94, 4, 70.42),
      row('01', 'Hà Nội', 5, 70.22, 10, 68.59),
      row('26', 'Vĩnh Phúc', 6, 70.2, 5, 69.69),
    ],
  },
  'one row': { followed: '01', decimals: 2, year: 2024, rows: [row('01', 'Hà Nội', 1, 64.1, 1, 64.1)] },
  'many rows': {
    followed: 'P7',
    decimals: 2,
    year: 2011,
    rows: Array.from({ length: 30 }, (_, i) =>
      row(`P${i}`, `Tỉnh ${i + 1}`, i + 1, 70 - i / 3, 30 - i, 60 + i / 4),
    ),
  },
  'long names and ties': {
    followed: '79',
    decimals: 2,
    year: 2021,
    rows: [
      row('77', 'Bà Rịa – Vũng Tàu {mới}', 3, 66.5, 3, 66.5),
      row('79', 'Thành phố Hồ Chí Minh', 3, 66.5, 9, 64),
    ],
  },
}

export const pictures = pictureOf('scenarioRanks', {
  draw: scenarioRanks,
  examples: scenarioRanksExamples,
  width: 460,
  height: scenarioRanksHeight,
})
