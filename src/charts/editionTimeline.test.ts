import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { editionTimelineExamples } from './editionTimeline.examples.ts'
import { editionTimeline } from './editionTimeline.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

interface Formatted {
  tooltip: { formatter(at: { seriesId: string; dataIndex: number }): string }
}

describe('the editions', () => {
  const data = exampleOf(editionTimelineExamples, 'normal')

  it('draws whole lines where years do not compare and dashed ones where it is doubted', () => {
    const svg = chartSvg(editionTimeline(data, vi, light), 1120, 160)
    const lines = [...svg.matchAll(/<path[^>]*stroke="#1C2024"[^>]*>/g)].map(([line]) => line)
    expect(lines.filter((line) => !line.includes('dasharray'))).toHaveLength(3 + 1)
    expect(lines.filter((line) => line.includes('dasharray'))).toHaveLength(2 + 1)
  })

  it('says in the tooltip whether an edition compares, but not of the first one', () => {
    const { tooltip } = editionTimeline(data, vi, light) as unknown as Formatted
    expect(tooltip.formatter({ seriesId: 'line 0', dataIndex: 3 })).toBe(
      'PCI · bộ tiêu chí 2013 · 2013–2016\n1294/QĐ-BNV\nkhông so được',
    )
    expect(tooltip.formatter({ seriesId: 'line 0', dataIndex: 0 })).toBe('PCI · bộ tiêu chí 2005 · 2005')
    expect(tooltip.formatter({ seriesId: 'line 1', dataIndex: 1 })).toContain('\nso được')
  })
})
