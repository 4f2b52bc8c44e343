import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { caseTimelineExamples } from './caseTimeline.examples.ts'
import { caseTimeline } from './caseTimeline.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const timelineOf = (name: string) =>
  chartSvg(caseTimeline(exampleOf(caseTimelineExamples, name), vi, light), 1100, 300)

test('a case names every desk in order, what is open in the accent, and when it was due', () => {
  const svg = timelineOf('normal')
  const said = drawnTexts(svg)
  expect(said.indexOf('vào sổ')).toBeLessThan(said.indexOf('dự thảo'))
  expect(said).toEqual(
    expect.arrayContaining(['Phòng chuyên môn số 1 ◇', '12,3 ngày', 'làm việc', 'hạn 03/07/2024']),
  )
  expect(svg).toMatch(new RegExp(`fill="${light.followed}"[^>]*>dự thảo`))
  expect(svg).not.toMatch(new RegExp(`fill="${light.followed}"[^>]*>vào sổ`))
})

test('a step that nobody has begun is waiting alone', () => {
  const bars = (svg: string, color: string) => svg.split(`fill="${color}"`).length - 1
  expect(bars(timelineOf('missing values'), light.sequence[1])).toBe(1)
  expect(bars(timelineOf('missing values'), light.sequence[3])).toBe(0)
  expect(drawnTexts(timelineOf('missing values')).some((text) => text.startsWith('hạn'))).toBe(false)
})
