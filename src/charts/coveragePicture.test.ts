import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { coveragePictureExamples } from './coveragePicture.examples.ts'
import { coveragePicture } from './coveragePicture.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

interface Formatted {
  tooltip: { formatter(at: { seriesId: string; dataIndex: number }): string }
}

describe('the coverage', () => {
  const normal = exampleOf(coveragePictureExamples, 'normal')
  const tooltip = (name: string, seriesId: string, dataIndex: number) =>
    (
      coveragePicture(exampleOf(coveragePictureExamples, name), vi, light) as unknown as Formatted
    ).tooltip.formatter({ seriesId, dataIndex })

  it('writes the places known into squares, a share for components, and never rounds up to all', () => {
    const svg = chartSvg(coveragePicture(normal, vi, light), 1120, 200)
    const texts = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text)
    expect(texts.filter((text) => text === '63')).toHaveLength(9)
    expect(texts.filter((text) => text === '17')).toHaveLength(2)
    expect(texts.filter((text) => text === '100%')).toHaveLength(9)
    expect(texts).toContain('&lt;1%')
    expect(texts).toContain('h9')
  })

  it('fills complete squares only in the darkest step, so that states differ in more than one way', () => {
    const svg = chartSvg(coveragePicture(normal, vi, light), 1120, 200)
    expect(svg.split(`fill="${light.sequence[4]}"`)).toHaveLength(18 + 1 + 1)
    expect(svg).toContain('stroke-dasharray')
  })

  it('says how many of how many in the tooltip, and what is not known', () => {
    expect(tooltip('normal', 'line 0', 9)).toBe(
      'PCI 2023 · PCI\nmới biết một phần\n17/63 tỉnh, thành phố có điểm\nbộ tiêu chí 2014',
    )
    expect(tooltip('normal', 'line 0', 11)).toContain('chưa nạp số nào')
    expect(tooltip('normal', 'line 1', 0)).toContain('10/10 thành phần có số; 630/630 điểm')
    expect(tooltip('normal', 'line 1', 11)).toContain('bộ tiêu chí năm này không có thành phần này')
    expect(tooltip('normal', 'line 2', 3)).toContain('chỉ biết hạng, chưa biết điểm\n9 hạng công bố')
    expect(tooltip('normal', 'line 2', 4)).toContain('3 tỉnh, thành phố có điểm; chưa rõ xếp hạng bao nhiêu')
    expect(tooltip('normal', 'line 2', 4)).toContain('công bố 17/04/2024')
  })

  it('shows a cut name in full in its tooltip, without the signs that rich text would read', () => {
    const said = tooltip('long names', 'line 1', 0)
    expect(said).toContain('cấp tỉnh, cấp huyện và cấp xã')
    expect(said).not.toMatch(/[{}|]/)
  })

  it('carries index, component and year in every square', () => {
    const { series } = coveragePicture(normal, vi, light) as { series: { id: string; data: unknown[] }[] }
    expect(series.find(({ id }) => id === 'line 0')?.data[3]).toMatchObject({
      index: 'PCI',
      component: 'PCI',
      year: 2017,
      state: 'complete',
    })
  })
})
