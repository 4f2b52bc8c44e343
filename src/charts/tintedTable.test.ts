import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { heatTableExamples } from './heatTable.examples.ts'
import { heatTable } from './heatTable.ts'
import { chartTheme } from './theme.ts'
import { tintedTable, tintedTableHeight } from './tintedTable.ts'
import { unitTableExamples } from './unitTable.examples.ts'

const light = chartTheme('light')
const heatOf = (name: string) => {
  const table = heatTable(exampleOf(heatTableExamples, name), vi)
  return chartSvg(tintedTable(table, light), 900, tintedTableHeight(table))
}

describe('the heat table on paper', () => {
  it.each(Object.entries(heatTableExamples))('names every unit: %s', (_, data) => {
    const table = heatTable(data, vi)
    const svg = chartSvg(tintedTable(table, light), 900, tintedTableHeight(table))
    for (const { name } of data.rows) expect(svg).toContain(name.slice(0, 12))
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
  it.each(Object.entries(unitTableExamples))('names units, subjects and colours: %s', (_, table) => {
    const svg = chartSvg(tintedTable(table, light), 900, tintedTableHeight(table))
    for (const { name } of table.rows) expect(svg).toContain(name.slice(0, 12))
    for (const { label } of table.keys) expect(svg).toContain(label.replace('>', '&gt;'))
    for (const { subject } of table.columns) if (subject) expect(svg).toContain(subject)
  })

  it('underlines what may be chance and colours nothing of it', () => {
    const table = unitTableExamples['few columns']
    if (!table) throw new Error('no example')
    const plain = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, step: 'unsure' as const })),
    }))
    const svg = chartSvg(tintedTable({ ...table, keys: [], rows: plain }, light), 900, 200)
    for (const colour of light.sequence) expect(svg).not.toContain(colour)
    expect(svg).toContain('stroke-dasharray')
  })
})
