import { describe, expect, it, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { coveragePictureExamples } from './coveragePicture.examples.ts'
import { coveragePicture } from './coveragePicture.ts'
import { editionTimelineExamples } from './editionTimeline.examples.ts'
import { editionTimeline } from './editionTimeline.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

function example<D>(examples: Readonly<Record<string, D>>, name: string): D {
  const found = examples[name]
  if (found === undefined) throw new Error(`no example ${name}`)
  return found
}

interface Formatted {
  tooltip: { formatter(at: { seriesId: string; dataIndex: number }): string }
}

describe('every example is drawn in both languages, both schemes and on a phone', () => {
  test.each([
    ...Object.entries(coveragePictureExamples).map(
      ([name, data]) =>
        [`coverage: ${name}`, (w: typeof vi, t: typeof light) => coveragePicture(data, w, t)] as const,
    ),
    ...Object.entries(editionTimelineExamples).map(
      ([name, data]) =>
        [`editions: ${name}`, (w: typeof vi, t: typeof light) => editionTimeline(data, w, t)] as const,
    ),
  ])('%s', (_, option) => {
    for (const [width, height] of [
      [366, 640],
      [1120, 420],
    ] as const) {
      for (const words of [vi, en]) {
        const svg = chartSvg(option(words, light), width, height)
        expect(svg).toMatch(/^<svg/)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
    const dark = chartSvg(option(vi, chartTheme('dark')), 1120, 420)
    for (const own of [light.ink, light.quiet, light.others]) expect(dark).not.toContain(own)
  })
})

describe('the coverage', () => {
  const normal = example(coveragePictureExamples, 'normal')
  const tooltip = (name: string, seriesId: string, dataIndex: number) =>
    (
      coveragePicture(example(coveragePictureExamples, name), vi, light) as unknown as Formatted
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
      'PCI 2023 · PCI\nmới biết một phần\n17/63 địa phương có điểm\nbộ tiêu chí 2014',
    )
    expect(tooltip('normal', 'line 0', 11)).toContain('chưa nạp số nào')
    expect(tooltip('normal', 'line 1', 0)).toContain('10/10 thành phần có số; 630/630 điểm')
    expect(tooltip('normal', 'line 1', 11)).toContain('bộ tiêu chí năm này không có thành phần này')
    expect(tooltip('normal', 'line 2', 3)).toContain('chỉ biết hạng, chưa biết điểm\n9 hạng đã in')
    expect(tooltip('normal', 'line 2', 4)).toContain('3 địa phương có điểm; chưa rõ xếp hạng bao nhiêu')
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

describe('the editions', () => {
  const data = example(editionTimelineExamples, 'normal')

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
