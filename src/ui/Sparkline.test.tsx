import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { Sparkline } from './Sparkline.tsx'
import { WordsProvider } from './WordsContext.tsx'

const ranks = [null, 18, 4, null, 9]
const scores = [80.25, null, 91.5, 88]
const title = (line: React.ReactElement) =>
  /<title>(.*)<\/title>/.exec(renderToStaticMarkup(<WordsProvider value={vi}>{line}</WordsProvider>))?.[1]
const whole = (value: number) => vi.format.number(value)
const exact = (value: number) => vi.format.number(value, 2)

test('a line is named by what it shows, its first, its last and its best figure', () => {
  expect(title(<Sparkline values={scores} label="PAR: điểm 2021–2024" write={exact} />)).toBe(
    'PAR: điểm 2021–2024; đầu 80,25; cuối 88,00; tốt nhất 91,50',
  )
})

test('of ranks, and where less is better, the best is the lowest', () => {
  expect(title(<Sparkline values={ranks} label="Hà Nội" write={whole} inverted />)).toMatch(/tốt nhất 4$/)
  expect(title(<Sparkline values={scores} label="Quá hạn" write={whole} better="lower" />)).toMatch(
    /tốt nhất 80$/,
  )
})

test('one figure has no first and no best', () => {
  expect(title(<Sparkline values={[null, 5]} label="Hà Nội" write={whole} />)).toBe('Hà Nội')
})
