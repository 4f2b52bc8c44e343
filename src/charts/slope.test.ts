import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { slopeExamples } from './slope.examples.ts'
import { slope } from './slope.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) => chartSvg(slope(exampleOf(slopeExamples, name), vi, light), 520, 360)

test('every place that matters is named at both ends, and a place that was not ranked at one', () => {
  const texts = drawnTexts(drawn('normal'))
  expect(texts).toEqual(
    expect.arrayContaining(['2020', '2021', 'Hà Nội  9', '10  Hà Nội', 'Vĩnh Phúc  29', '5  Vĩnh Phúc']),
  )
  const missing = drawnTexts(drawn('missing values'))
  expect(missing.filter((text) => text.includes('Bắc Giang'))).toEqual(['49  Bắc Giang'])
})

test('names never lie on each other: of two places with one rank the more important is named', () => {
  const texts = drawnTexts(drawn('long names'))
  expect(texts.filter((text) => text.includes('Bà Rịa'))).toEqual([])
  const many = drawnTexts(drawn('many rows'))
  expect(many).toContain('Tỉnh 31  31')
  expect(many.length).toBeLessThan(63)
})
