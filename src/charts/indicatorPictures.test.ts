import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { heatTableExamples } from './heatTable.examples.ts'
import { heatTable } from './heatTable.ts'
import { indicatorTrendExamples } from './indicatorTrend.examples.ts'
import { indicatorTrend } from './indicatorTrend.ts'
import { chartTheme } from './theme.ts'
import { tintedTable, tintedTableHeight } from './tintedTable.ts'
import { unitTableExamples } from './unitTable.examples.ts'

const theme = chartTheme('light')
const trendOf = (name: string) => {
  const data = indicatorTrendExamples[name]
  if (!data) throw new Error(name)
  return chartSvg(indicatorTrend(data, vi, theme), 640, 280)
}
const heatOf = (name: string) => {
  const data = heatTableExamples[name]
  if (!data) throw new Error(name)
  const table = heatTable(data, vi)
  return chartSvg(tintedTable(table, theme), 900, tintedTableHeight(table))
}

describe('the line of an indicator', () => {
  it.each(Object.entries(indicatorTrendExamples))('draws %s in both languages and schemes', (_, data) => {
    for (const words of [vi, en]) {
      for (const scheme of ['light', 'dark'] as const) {
        const svg = chartSvg(indicatorTrend(data, words, chartTheme(scheme)), 640, 280)
        expect(svg).toContain('<path')
        expect(svg).not.toMatch(/NaN|undefined/)
      }
    }
  })

  it('names the target and writes the chosen value', () => {
    expect(trendOf('weeks of a year')).toContain('98,0')
    expect(trendOf('weeks of a year')).toContain('mục tiêu')
  })

  it('says of the sum of former units that it is one, and draws it where there is one', () => {
    expect(trendOf('of units that became one')).toContain(vi.indicators.like.line)
    expect(trendOf('many weeks across two breaks')).not.toContain(vi.indicators.like.line)
  })

  it('dates breaks, and not days off', () => {
    const svg = trendOf('many weeks across two breaks')
    expect(svg).toContain('01/03/2025')
    expect(svg).toContain('01/07/2025')
    expect(svg).not.toContain('17/02/2026')
  })

  it('draws the way to the unfinished period dotted', () => {
    expect(trendOf('weeks of a year')).toMatch(/stroke-dasharray="2,3"/)
  })

  it('draws no target where there is none', () => {
    expect(trendOf('a count without target, by quarter')).not.toContain('mục tiêu')
  })
})

describe('the heat table on paper', () => {
  it.each(Object.entries(heatTableExamples))('draws %s in both languages and schemes', (_, data) => {
    for (const words of [vi, en]) {
      for (const scheme of ['light', 'dark'] as const) {
        const table = heatTable(data, words)
        const svg = chartSvg(tintedTable(table, chartTheme(scheme)), 900, tintedTableHeight(table))
        expect(svg).not.toMatch(/NaN|undefined/)
        for (const { name } of data.rows) expect(svg).toContain(name.slice(0, 12))
      }
    }
  })

  it('writes every figure and a dash for what is missing', () => {
    expect(heatOf('four units')).toContain('80,0')
    expect(heatOf('missing values and too few cases')).toContain('–')
  })

  it('marks the unfinished period', () => {
    expect(heatOf('counts without target, unfinished')).toContain('*')
  })
})

describe('units by indicators', () => {
  it.each(Object.entries(unitTableExamples))('draws %s', (_, table) => {
    for (const scheme of ['light', 'dark'] as const) {
      const svg = chartSvg(tintedTable(table, chartTheme(scheme)), 900, tintedTableHeight(table))
      expect(svg).not.toMatch(/NaN|undefined/)
      for (const { name } of table.rows) expect(svg).toContain(name.slice(0, 12))
      for (const { label } of table.keys) expect(svg).toContain(label.replace('>', '&gt;'))
      for (const { subject } of table.columns) if (subject) expect(svg).toContain(subject)
    }
  })

  it('underlines what may be chance and colours nothing of it', () => {
    const table = unitTableExamples['few columns']
    if (!table) throw new Error('no example')
    const plain = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, step: 'unsure' as const })),
    }))
    const svg = chartSvg(tintedTable({ ...table, keys: [], rows: plain }, theme), 900, 200)
    for (const colour of theme.sequence) expect(svg).not.toContain(colour)
    expect(svg).toContain('stroke-dasharray')
  })
})
