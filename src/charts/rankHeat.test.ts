import { expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { rankHeat } from './rankHeat.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const count = (text: string, part: string) => text.split(part).length - 1

test('a rank that a place never takes has no cell', () => {
  const rows = [{ place: '01', name: 'Hà Nội', rank: 1, shares: [0.6, 0.4, 0] }]
  const svg = chartSvg(rankHeat({ rows, followed: '01' }, vi, light), 400, 80)
  // One in the legend each, and the two cells: half and more, a quarter and more.
  expect(light.sequence.map((color) => count(svg, `fill="${color}"`))).toEqual([1, 1, 1, 2, 2])
})
