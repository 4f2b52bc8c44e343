import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { overlap } from './canvas.ts'
import { chartSvg } from './chartSvg.ts'
import { everyPicture } from './everyPicture.ts'
import { textWidth } from './textWidth.ts'
import { chartTheme } from './theme.ts'

/** A label as it stands in a picture, in pixels; its box holds the letters without their marks. */
interface Label {
  text: string
  x: number
  y: number
  width: number
  height: number
}

describe.each(everyPicture)('$picture, $example', ({ widths, height, draw }) => {
  test.each([vi, en])('stands free', (words) => {
    const met: string[] = []
    for (const width of widths) {
      const svg = chartSvg(draw(words, chartTheme('light')), width, height(width))
      const labels = labelsOf(svg)
      met.push(...overlaps(labels).map((one) => `${width}: ${one}`))
      met.push(...outside(labels, width, height(width)).map((one) => `${width}: ${one}`))
    }
    expect(met).toEqual([])
  })
})

function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`“${a.text}” on “${b.text}”`] : [])),
  )
}

function outside(labels: readonly Label[], width: number, height: number): string[] {
  return labels
    .filter(
      (one) => one.x < -1 || one.x + one.width > width + 1 || one.y < -2 || one.y + one.height > height + 2,
    )
    .map(
      (one) =>
        `“${one.text}” out of the picture by ${Math.round(Math.max(-one.x, one.x + one.width - width, -one.y, one.y + one.height - height))}`,
    )
}

function labelsOf(svg: string): Label[] {
  const shown = svg.replaceAll(/<defs>[\s\S]*?<\/defs>/g, '')
  return [...shown.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, marks = '', written = '']) => {
    const text = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    if (text.trim() === '') return []
    const number = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(marks)?.[1] ?? 0)
    const [moveX = 0, moveY = 0] = (/translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(marks)?.slice(1) ?? []).map(
      Number,
    )
    const size = Number(/([\d.]+)px/.exec(marks)?.[1])
    const weight = Number(/font(?:-weight)?: ?(?:\w+ )?(500|700)\b/.exec(marks)?.[1] ?? 400) as
      | 400
      | 500
      | 700
    const full = textWidth(text, size, weight)
    const anchor = /text-anchor="(\w+)"/.exec(marks)?.[1] ?? 'start'
    const left = number('x') + moveX - (anchor === 'end' ? full : anchor === 'middle' ? full / 2 : 0)
    const middle = number('y') + moveY
    return [{ text, x: left + 0.5, y: middle - size * 0.4, width: full - 1, height: size * 0.8 }]
  })
}
