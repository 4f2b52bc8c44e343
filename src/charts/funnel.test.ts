import { describe, expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { funnelExamples } from './funnel.examples.ts'
import { funnel } from './funnel.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) => chartSvg(funnel(exampleOf(funnelExamples, name), vi, light), 900, 420)

describe('the funnel', () => {
  test('names and colours only who lies beyond 99.8 %', () => {
    const svg = drawn('normal')
    const said = drawnTexts(svg)
    expect(said).toEqual(expect.arrayContaining(['Phường Hoàng Mai', 'Xã Đông Anh']))
    expect(said).not.toContain('Xã Minh Châu')
    expect(said).not.toContain('Xã Ba Vì')
    expect(svg.split(light.worse).length - 1).toBe(1)
    expect(svg.split(light.better).length - 1).toBe(1)
  })

  test('nobody beyond: no colour and no name', () => {
    const svg = drawn('nobody beyond')
    expect(svg).not.toContain(light.worse)
    expect(svg).not.toContain(light.better)
    expect(drawnTexts(svg).filter((text) => text.startsWith('Xã'))).toEqual([])
  })

  test('limits and the common rate are named at their ends', () => {
    expect(drawnTexts(drawn('normal'))).toEqual(expect.arrayContaining(['99,8%', '95%', 'chung']))
  })
})
