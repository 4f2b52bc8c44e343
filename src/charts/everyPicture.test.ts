import { describe, expect, test } from 'vitest'
import { languageCodes } from '../i18n/languages.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { vi } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { type Box, overlap } from './canvas.ts'
import { chartSvg } from './chartSvg.ts'
import { everyPicture } from './everyPicture.ts'
import { type TextWeight, textWidth } from './textWidth.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const spoken = await Promise.all(languageCodes.map(loadWords))

describe.each(everyPicture)('$picture, $example', ({ widths, height, draw }) => {
  const drawn = (words: typeof vi, theme: ChartTheme, width: number) =>
    chartSvg(draw(words, theme), width, height(width)).replaceAll(/<(defs|clipPath)[\s\S]*?<\/\1>/g, '')

  test.each(spoken)(
    'in $language, no label lies on another, none leaves, every axis names three',
    (words) => {
      for (const width of widths) {
        const axes = figureAxes(draw(words, chartTheme('light')))
        const svg = chartSvg(inked(draw(words, chartTheme('light')), axes), width, height(width))
        expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
        const labels = labelsOf(svg)
        expect({
          width,
          faults: [...overlaps(labels), ...beyond(labels, width, height(width)), ...unread(svg, axes)],
        }).toEqual({
          width,
          faults: [],
        })
      }
    },
  )

  test.each(['light', 'dark'] as const)('on %s paper it has colours of the theme alone', (scheme) => {
    const theme = chartTheme(scheme)
    const svg = drawn(vi, theme, widths.at(-1) ?? 0)
    const used = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, color = '']) => color)
    const known = coloursOf(theme)
    expect(used.filter((color) => !known.has(color.toLowerCase()))).toEqual([])
  })
})

test('every function that draws a picture stands in the list', () => {
  const sources = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true })
  const drawing = Object.entries(sources).filter(([file, source]) => {
    return source.includes(`export function ${file.slice(2, -3)}(`) && source.includes('): ChartOption {')
  })
  expect(drawing.length).toBeGreaterThan(0)
  expect([...new Set(everyPicture.map(({ picture }) => `./${picture}.ts`))].sort()).toEqual(
    drawing.map(([file]) => file).sort(),
  )
})

const rowPictures = everyPicture.flatMap((one) => {
  const names = namesOf(one.draw(vi, chartTheme('light')))
  return names ? [{ ...one, names }] : []
})

test.each(rowPictures)('the column of names of $picture, $example is as wide as its longest', (one) => {
  for (const width of one.widths) {
    const labels = labelsOf(chartSvg(one.draw(vi, chartTheme('light')), width, one.height(width)))
    const names = labels.filter(({ text }) => one.names.has(text))
    expect(names.length).toBeGreaterThan(0)
    expect(Math.abs(Math.min(...names.map(({ x }) => x)))).toBeLessThan(5)
    const ends = names.map(({ x, width }) => x + width)
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1)
  }
})

interface Axis {
  type?: string
  show?: boolean
  min?: number
  max?: number
  axisLabel?: { show?: boolean; customValues?: readonly number[] }
}

interface FigureAxis {
  name: 'xAxis' | 'yAxis'
  i: number
  /** How many figures it must name: three, or all where fewer years are known. */
  least: number
  /** Of its labels, and of nothing else. */
  ink: string
}

function axesOf(option: ChartOption, name: FigureAxis['name']): Axis[] {
  return [option[name] as Axis | Axis[] | undefined].flat().filter((axis) => axis !== undefined)
}

/** The axes of a picture along which figures are read. */
function figureAxes(option: ChartOption): FigureAxis[] {
  return (['xAxis', 'yAxis'] as const).flatMap((name, n) =>
    axesOf(option, name).flatMap(({ type, show, min, max, axisLabel }, i) => {
      if (type === 'category' || show === false || axisLabel?.show === false) return []
      const named = axisLabel?.customValues?.filter((at) => at >= (min ?? at) && at <= (max ?? at))
      return [{ name, i, least: Math.min(3, named?.length ?? 3), ink: `#0${n}0${i}0f` }]
    }),
  )
}

/** The picture with the labels of each axis in an ink of their own. */
function inked(option: ChartOption, axes: readonly FigureAxis[]): ChartOption {
  return {
    ...option,
    ...Object.fromEntries(
      axes.map(({ name }) => [
        name,
        axesOf(option, name).map((axis, i) => {
          const ink = axes.find((one) => one.name === name && one.i === i)?.ink
          return ink === undefined ? axis : { ...axis, axisLabel: { ...axis.axisLabel, color: ink } }
        }),
      ]),
    ),
  }
}

/** Axes that name too few figures, or two of them alike. */
function unread(svg: string, axes: readonly FigureAxis[]): string[] {
  return axes.flatMap(({ name, least, ink }) => {
    const ticks = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, marks = '', text = '']) =>
      marks.includes(`fill="${ink}"`) ? [text] : [],
    )
    return ticks.length < least || new Set(ticks).size < ticks.length
      ? [`${name} names “${ticks.join('”, “')}”`]
      : []
  })
}

interface NamedRows {
  yAxis?: { data: string[]; axisLabel: { formatter(code: string): string } }
}

/** The lines in which a picture of named rows names them; null of other pictures. */
function namesOf(option: ChartOption): Set<string> | null {
  const axis = [(option as NamedRows).yAxis].flat()[0]
  if (!axis?.data) return null
  const written = axis.data.map((code) => axis.axisLabel.formatter(code)).join('\n')
  return new Set(written.replaceAll(/\{\w+\||\}/g, '').split('\n'))
}

/** A label as it stands in a picture, in pixels; its box holds the letters without what is above and below them. */
interface Label extends Box {
  text: string
}

function labelsOf(svg: string): Label[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, marks = '', written = '']) => {
    const text = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    if (text.trim() === '') return []
    const read = (pattern: RegExp) => Number(pattern.exec(marks)?.[1] ?? 0)
    const size = read(/([\d.]+)px/)
    const weight = (read(/font(?:-weight)?: ?(?:\w+ )?(500|700)\b/) || 400) as TextWeight
    const full = textWidth(text, size, weight)
    const anchor = /text-anchor="(\w+)"/.exec(marks)?.[1] ?? 'start'
    const x = read(/ x="([-\d.]+)"/) + read(/translate\(([-\d.]+)/)
    const y = read(/ y="([-\d.]+)"/) + read(/translate\([-\d.]+[ ,]([-\d.]+)/)
    const left = x - (anchor === 'end' ? full : anchor === 'middle' ? full / 2 : 0)
    return [{ text, x: left + 0.5, y: y - size * 0.45, width: full - 1, height: size * 0.9 }]
  })
}

function overlaps(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`“${a.text}” on “${b.text}”`] : [])),
  )
}

function beyond(labels: readonly Label[], right: number, bottom: number): string[] {
  return labels
    .filter(({ x, y, width, height }) => x < -1 || y < -2 || x + width > right + 1 || y + height > bottom + 2)
    .map(({ text }) => `“${text}” leaves the picture`)
}

/** As they stand in an SVG; colours that let something through are written apart from how much. */
function coloursOf(theme: ChartTheme): Set<string> {
  const colours = Object.values(theme)
    .flat()
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.toLowerCase().replace(/^rgba\((\d+), (\d+), (\d+),.*$/, 'rgb($1,$2,$3)'))
  return new Set([...colours, 'none', 'transparent'])
}
