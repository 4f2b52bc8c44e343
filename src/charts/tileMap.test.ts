import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'
import { tileMapExamples } from './tileMap.examples.ts'
import { tileMap } from './tileMap.ts'

const light = chartTheme('light')

test('Hà Nội stands in the accent', () => {
  const svg = chartSvg(tileMap(exampleOf(tileMapExamples, 'sixty-three places'), vi, light), 520, 500)
  expect(svg).toContain(light.followed)
  expect(svg).toContain('Hà Nội')
})

test('names from data that look like rich-text marks or HTML are shown as text', () => {
  const data = exampleOf(tileMapExamples, 'sixty-three places')
  const names = new Map([...data.names].map(([place]) => [place, '<b>{x|y}</b>']))
  const option = tileMap({ ...data, names }, vi, light) as unknown as {
    tooltip: { renderMode: string; formatter: (item: { seriesId: string; dataIndex: number }) => string }
  }
  expect(option.tooltip.renderMode).toBe('richText')
  expect(option.tooltip.formatter({ seriesId: 'tiles', dataIndex: 3 })).toContain('<b>(x¦y)</b>')
})
