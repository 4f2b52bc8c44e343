import type { RankHeat } from './rankHeat.ts'

const table = (places: number, width: number, name = (n: number) => `Tỉnh số ${n}`): RankHeat => ({
  followed: '1',
  rows: Array.from({ length: places }, (_, p) => {
    const weights = Array.from({ length: places }, (_, r) => Math.max(0, width - Math.abs(r - p)))
    const sum = weights.reduce((a, b) => a + b, 0)
    return { place: String(p), name: name(p + 1), rank: p + 1, shares: weights.map((weight) => weight / sum) }
  }),
})

export const rankHeatExamples: Readonly<Record<string, RankHeat>> = {
  normal: table(8, 3),
  'one place': table(1, 1),
  'no place': { followed: '01', rows: [] },
  'every province': table(63, 9),
  'nothing moves': table(10, 1),
  'long names': table(5, 2, (n) => `Tỉnh có cái tên rất dài mà cột không chứa hết, số ${n}`),
}
