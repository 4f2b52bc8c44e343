import { expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { intervalBars } from './intervalBars.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const count = (text: string, part: string) => text.split(part).length - 1

test('the ranks from low to high stand in the accent, the others beside them do not', () => {
  const data = { shares: [0.02, 0.5, 0.4, 0.08], rank: 2, low: 2, high: 4 }
  const svg = chartSvg(intervalBars(data, vi, light), 400, 180)
  expect(count(svg, `fill="${light.followed}"`)).toBe(3)
  expect(count(svg, `fill="${light.others}"`)).toBe(1)
  expect(svg).toContain('hạng 2')
})
