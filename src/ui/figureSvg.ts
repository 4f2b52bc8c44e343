import { chartFont, chartTheme } from '../charts/theme.ts'
import { missing } from '../i18n/format.ts'
import type { Words } from '../i18n/vi.ts'
import type { FigurePart } from './FigureParts.tsx'
import type { FigureText } from './FigureText.ts'
import { noteLine } from './FigureText.ts'
import type { PlainTable } from './tableColumn.ts'

export interface FigureContent {
  text: FigureText
  parts: readonly FigurePart[]
  /** Drawn where there is no picture. */
  table?: PlainTable
  address: string
}

/** Width of a text in pixels, for a CSS font. */
export type Measure = (text: string, font: string) => number

const width = 960
const margin = 32
const inner = width - 2 * margin

/** A whole figure as one SVG on light paper: headline, subtitle, mark, picture or table, note, address. */
export async function figureSvg(
  { text, parts, table, address }: FigureContent,
  words: Words,
  measure: Measure,
  fontFaces: string,
): Promise<string> {
  const theme = chartTheme('light')
  const out: string[] = []
  let y = margin

  const write = (line: string, size: number, weight: number, color: string) => {
    for (const piece of wrap(line, inner, `${weight} ${size}px ${chartFont}`, measure)) {
      y += size * 1.4
      out.push(textAt(margin, y - size * 0.35, piece, size, weight, color))
    }
  }

  write(text.headline, 20, 700, theme.ink)
  write(text.subtitle, 14, 400, theme.quiet)
  if (text.simulated) write(words.figure.simulated, 13, 700, theme.ink)
  y += 12
  const top = y
  for (const part of parts) {
    const drawn = await part.svg(inner)
    out.push(drawn.replace(/^[\s\S]*?<svg /, `<svg x="${margin}" y="${y}" `))
    y += part.height + 8
  }
  if (parts.length === 0 && table) {
    const drawn = tableSvg(table, y, words, measure)
    out.push(drawn.svg)
    y = drawn.end
  }
  const bottom = y
  y += 8
  write(noteLine(text.note, words.figure), 12, 400, theme.quiet)
  if (text.simulated) write(words.figure.simulated, 12, 500, theme.quiet)
  write(address, 11, 400, theme.others)
  const height = Math.ceil(y + margin / 2)

  const hatch = text.simulated
    ? `<defs><pattern id="simulated" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1" height="7" fill="${theme.hairline}"/></pattern></defs><rect x="${margin}" y="${top}" width="${inner}" height="${bottom - top}" fill="url(#simulated)"/>`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(text.headline)}</title><style>${fontFaces}</style><rect width="${width}" height="${height}" fill="${theme.paper}"/>${hatch}${out.join('')}</svg>`
}

function tableSvg(table: PlainTable, from: number, words: Words, measure: Measure) {
  const theme = chartTheme('light')
  const written = table.rows.map((row) =>
    row.map((value, i) =>
      value === null
        ? missing
        : typeof value === 'number'
          ? words.format.number(value, table.columns[i]?.decimals)
          : String(value),
    ),
  )
  const font = `400 12px ${chartFont}`
  const needed = table.columns.map(
    ({ label }, i) =>
      Math.max(...[label, ...written.map((row) => row[i] ?? '')].map((t) => measure(t, font))) + 20,
  )
  const shrink = Math.min(1, inner / needed.reduce((sum, w) => sum + w, 0))
  const widths = needed.map((w) => w * shrink)
  const lines = [table.columns.map(({ label }) => label), ...written]
  let y = from
  const out = lines.map((line, n) => {
    y += 20
    let x = margin
    const cells = line.map((content, i) => {
      const right = table.columns[i]?.kind === 'number'
      const room = widths[i] ?? 0
      const at = right ? x + room - 12 : x
      x += room
      return textAt(
        at,
        y - 6,
        cut(content, room - 8, font, measure),
        12,
        n === 0 ? 500 : 400,
        theme.ink,
        right,
      )
    })
    const rule = `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}" stroke="${n === 0 ? theme.ink : theme.hairline}"/>`
    return cells.join('') + rule
  })
  return { svg: out.join(''), end: y + 8 }
}

function cut(text: string, room: number, font: string, measure: Measure): string {
  if (measure(text, font) <= room) return text
  let end = text.length
  while (end > 1 && measure(`${text.slice(0, end)}…`, font) > room) end -= 1
  return `${text.slice(0, end)}…`
}

function wrap(text: string, room: number, font: string, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer, font) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

function textAt(
  x: number,
  y: number,
  text: string,
  size: number,
  weight: number,
  fill: string,
  right = false,
) {
  const anchor = right ? ' text-anchor="end"' : ''
  return `<text x="${x}" y="${y}" font-family="${escaped(chartFont)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}>${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
