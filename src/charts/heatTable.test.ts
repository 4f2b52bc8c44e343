import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { heatTableExamples } from './heatTable.examples.ts'
import { heatTable } from './heatTable.ts'

const tableOf = (name: string) => heatTable(exampleOf(heatTableExamples, name), vi)
const textsOf = (name: string) => tableOf(name).rows.flatMap(({ cells }) => cells.map(({ text }) => text))

describe('units by periods', () => {
  it.each(Object.entries(heatTableExamples))('have a cell of every unit in every period: %s', (_, data) => {
    const { columns, rows } = heatTable(data, vi)
    expect(rows.map(({ name }) => name)).toEqual(data.rows.map(({ name }) => name))
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
  })

  it('write every figure and a dash for what is missing', () => {
    expect(textsOf('four units')).toContain('80,0')
    expect(textsOf('missing values and too few cases')).toContain('–')
  })

  it('say which period is unfinished', () => {
    expect(tableOf('counts without target, unfinished').columns.at(-1)?.open).toBe(true)
  })
})
