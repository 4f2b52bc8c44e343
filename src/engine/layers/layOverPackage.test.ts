import { describe, expect, it } from 'vitest'
import { parseDataPackage } from '../dataPackage.ts'
import { layOverPackage, type OwnFile } from './layOverPackage.ts'

const described = (isMadeUp: boolean) =>
  parseDataPackage(
    JSON.stringify({
      asOf: '2026-11-20',
      resources: [
        { name: 'scores', path: 'scores.csv', bytes: 10, rows: 2 },
        { name: 'units', path: 'units.csv' },
        ...['measurements', 'dossiers', 'steps', 'closings'].map((name) => ({
          name,
          path: `${name}.csv`,
          simulated: isMadeUp,
        })),
      ],
    }),
  )

const said = (own: readonly OwnFile[], isMadeUp = true) => {
  const { resources, asOf } = layOverPackage(described(isMadeUp), own)
  return {
    asOf,
    tables: resources.map(({ name, paths, over = [], simulated }) =>
      [name, ...paths, over.length > 0 ? `over: ${over}` : '', simulated ? 'made up' : '']
        .filter(Boolean)
        .join(' '),
    ),
  }
}

describe('a package with a reader’s files over it', () => {
  it('is itself without any', () => {
    const plain = described(true)
    expect(layOverPackage(plain, [])).toBe(plain)
  })

  it('has them behind its own, in their order, and says nothing of bytes and rows that are no more', () => {
    const own = [
      { table: 'scores', path: 'own/1.csv' },
      { table: 'scores', path: 'own/2.csv' },
      { table: 'sources', path: 'own/3.csv' },
    ] as const
    expect(said(own).tables.filter((text) => /scores|sources/.test(text))).toEqual([
      'scores scores.csv own/1.csv own/2.csv over: own/1.csv,own/2.csv',
      'sources own/3.csv',
    ])
    expect(said(own).asOf).toBe('2026-11-20')
    expect(layOverPackage(described(true), own).resources[0]).not.toHaveProperty('rows')
  })

  it('sets made-up cases and closings aside with made-up measurements, and their date', () => {
    const { asOf, tables } = said([{ table: 'measurements', path: 'own/1.csv' }])
    expect(asOf).toBeUndefined()
    expect(tables).toEqual(['scores scores.csv', 'units units.csv', 'measurements own/1.csv'])
  })

  it('keeps real measurements below the reader’s, and the data’s date', () => {
    const { asOf, tables } = said([{ table: 'measurements', path: 'own/1.csv' }], false)
    expect(asOf).toBe('2026-11-20')
    expect(tables).toContain('measurements measurements.csv own/1.csv over: own/1.csv')
    expect(tables).toContain('dossiers dossiers.csv')
  })

  it('marks what is made up as made up', () => {
    const own = [{ table: 'measurements', path: 'own/1.csv', simulated: true }] as const
    expect(said(own).tables).toContain('measurements own/1.csv made up')
  })
})
