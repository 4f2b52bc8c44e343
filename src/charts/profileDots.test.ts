import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { profileDotsExamples } from './placePictures.examples.ts'
import { profileDots } from './profileDots.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('every place is named once, each in an ink of its own, the followed one in the accent', () => {
  const svg = chartSvg(profileDots(exampleOf(profileDotsExamples, 'many rows'), vi, light), 390, 700)
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(['Hà Nội', 'Bà Rịa – Vũng Tàu']))
  const followed = [...svg.matchAll(/<text[^>]*fill="#B5301C"[^>]*>([^<]*)</gi)].map(([, text]) => text)
  expect(followed).toEqual(['Hà Nội'])
  const inks = ['Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Bà Rịa – Vũng Tàu'].map(
    (name) => new RegExp(`<text[^>]*fill="([^"]+)"[^>]*>${name}<`).exec(svg)?.[1],
  )
  expect(inks).toEqual([...light.peers])
})

test('what is not published has no mark', () => {
  const marks = (name: string) =>
    profileDots(exampleOf(profileDotsExamples, name), vi, light).series as { id: string; data: unknown[] }[]
  expect(marks('missing values').find(({ id }) => id === 'place-1')?.data).toEqual([])
  expect(marks('missing values').find(({ id }) => id === 'median')?.data).toEqual([])
  expect(marks('normal').find(({ id }) => id === 'place-1')?.data).toHaveLength(2)
})
