import { nameLines } from '../../charts/nameLines.ts'
import type { TextWeight } from '../../charts/textWidth.ts'
import { chartTheme } from '../../charts/theme.ts'
import { plainText } from '../plainText.ts'
import type { BulletinFigure, BulletinModel } from './BulletinModel.ts'
import { escaped } from './escaped.ts'

/** As wide as a phone shows sharply. */
export const bulletinWidth = 1080
const edge = 48
const inner = bulletinWidth - 2 * edge
const gap = 24
const theme = chartTheme('light')
const paper = '#FFFFFF'

interface Style {
  size: number
  weight?: TextWeight
  colour?: string
  /** At most so many. */
  lines?: number
  x?: number
  width?: number
}

interface Drawn {
  svg: string
  /** Where the next thing may begin. */
  y: number
}

/** The bulletin as a picture for phones, as high as it needs to be. */
export function bulletinSvg(model: BulletinModel): string {
  const { name, title, headline, mark, figures, picture, lists, source } = model
  const parts: string[] = []
  let y = edge
  const draw = (next: (from: number) => Drawn, after = gap) => {
    const drawn = next(y)
    parts.push(drawn.svg)
    y = drawn.y + after
  }
  draw((from) => texts(name, from, { size: 30, weight: 700 }), 4)
  draw((from) => texts(title, from, { size: 28, colour: theme.quiet }))
  if (mark !== null) draw((from) => boxed(mark, from))
  draw((from) => texts(headline, from, { size: 44, weight: 700, lines: 8 }))
  for (let i = 0; i < figures.length; i += 2) draw((from) => sideBySide(figures.slice(i, i + 2), from))
  if (picture !== null) {
    draw((from) => texts(picture.caption, from, { size: 32, weight: 700 }), 8)
    draw((from) => {
      const height = (inner * picture.height) / picture.width
      const svg = picture.svg.replace(
        /^<svg([^>]*?) width="[\d.]+" height="[\d.]+"/,
        `<svg$1 x="${edge}" y="${from}" width="${inner}" height="${height}"`,
      )
      return { svg, y: from + height }
    })
  }
  for (const list of lists) {
    draw((from) => texts(list.title, from, { size: 32, weight: 700 }), 8)
    for (const line of list.lines) draw((from) => texts(`– ${line}`, from, { size: 28 }), 8)
    y += gap - 8
  }
  draw((from) => texts(source, from, { size: 24, colour: theme.quiet }), edge - gap)
  const height = Math.ceil(y)
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${bulletinWidth}" height="${height}" viewBox="0 0 ${bulletinWidth} ${height}"><rect width="${bulletinWidth}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`
}

function texts(text: string, from: number, style: Style): Drawn {
  const { size, weight = 400, colour = theme.ink, lines = 4, x = edge, width = inner } = style
  const broken = nameLines(plainText(text), { width, lines, size, weight })
  const step = size * 1.35
  const svg = broken.map(
    (line, i) =>
      `<text x="${x}" y="${from + size + i * step}" font-family="Be Vietnam Pro" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
  )
  return { svg: svg.join(''), y: from + broken.length * step }
}

function boxed(text: string, from: number): Drawn {
  const { svg, y } = texts(text, from + 12, { size: 30, weight: 700, x: edge + 16, width: inner - 32 })
  const box = `<rect x="${edge}" y="${from}" width="${inner}" height="${y - from + 12}" fill="none" stroke="${theme.ink}" stroke-width="2"/>`
  return { svg: `${box}${svg}`, y: y + 12 }
}

function sideBySide(figures: readonly BulletinFigure[], from: number): Drawn {
  const width = (inner - gap) / 2
  const columns = figures.map(({ label, value, notes }, i) => {
    const place = { x: edge + i * (width + gap), width }
    const named = texts(label, from + 12, { ...place, size: 28 })
    const figure = texts(value, named.y, { ...place, size: 56, weight: 700 })
    const said = texts(notes.join(' · '), figure.y, { ...place, size: 26, colour: theme.quiet })
    return { svg: `${named.svg}${figure.svg}${said.svg}`, y: said.y }
  })
  const line = `<line x1="${edge}" x2="${edge + inner}" y1="${from}" y2="${from}" stroke="${theme.hairline}" stroke-width="2"/>`
  return {
    svg: `${line}${columns.map(({ svg }) => svg).join('')}`,
    y: Math.max(...columns.map(({ y }) => y)),
  }
}
