import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { placeLines } from './placeLines.ts'
import { placeLinesExamples } from './placePictures.examples.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('names at the right end do not cover each other', () => {
  const svg = chartSvg(placeLines(exampleOf(placeLinesExamples, 'ends that meet'), vi, light), 640, 300)
  const names = placeLinesExamples['ends that meet']?.places.map(({ name }) => name) ?? []
  const heights = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, , text = '']) => names.some((name) => text.startsWith(name.slice(0, 6))))
    .map(([, marks = '']) => Number(/translate\([-\d.]+ ([-\d.]+)\)/.exec(marks)?.[1]))
    .sort((a, b) => a - b)
  expect(heights).toHaveLength(5)
  const gaps = heights.slice(1).map((y, i) => y - (heights[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(10)
})

test('a line is in pieces where years do not compare', () => {
  const series = placeLines(exampleOf(placeLinesExamples, 'normal'), vi, light).series as { id: string }[]
  expect(series.filter(({ id }) => id.startsWith('0-'))).toHaveLength(2)
})
