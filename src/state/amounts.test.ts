import { describe, expect, it } from 'vitest'
import { readAmounts, writeAmounts } from './amounts.ts'

describe('amounts by code in a link', () => {
  it('are read as they were written, and nothing is written for nothing', () => {
    const amounts = new Map([
      ['PCI.TIME', 0.5],
      ['PCI.LAND', 2],
    ])
    expect(writeAmounts(amounts)).toBe('PCI.LAND:2;PCI.TIME:0.5')
    expect(readAmounts(writeAmounts(amounts))).toEqual(amounts)
    expect(writeAmounts(new Map())).toBeUndefined()
    expect(readAmounts(undefined).size).toBe(0)
  })

  it('leave out what is mistyped, and keep the rest', () => {
    expect([...readAmounts('PCI.LAND:two;:3;PCI.TIME:;PCI.LEGAL:1:2;PCI.ENTRY:-1;PCI.LABOUR:0')]).toEqual([
      ['PCI.LABOUR', 0],
    ])
  })
})
