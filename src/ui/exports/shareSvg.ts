import { nameLines } from '../../charts/nameLines.ts'
import { type TextWeight, textWidth } from '../../charts/textWidth.ts'
import { chartFont, chartTheme } from '../../charts/theme.ts'
import { attributes, escaped } from '../paper/markup.ts'
import type { ShareRows } from './shareRows.ts'

export interface Shared {
  headline: string
  subtitle: string
  /** Source, date and how much is known. */
  note: string
  /** What stands across made-up figures; null: they are published. */
  mark: string | null
  /** A picture drawn `width` by `height` pixels, or rows. */
  body: { svg: string; width: number; height: number } | ShareRows
  /** What is said of rows that are left out. */
  more: (rows: number) => string
}

export const shareSize = { width: 1080, height: 1350 }

/** Within this a picture is drawn as it is on a phone, and then enlarged: its smallest letters become 28 pixels. */
export const pictureRoom = { width: 400, height: 360 }

const margin = 64
const room = shareSize.width - 2 * margin
const smallest = 28
const mostRows = 8
const theme = chartTheme('light')

/** A figure as a picture for phones, 1080 × 1350: the finding, at most eight rows or the picture, the source. */
export function shareSvg({ headline, subtitle, note, mark, body, more }: Shared, fontRules: string): string {
  const out: string[] = []
  const big = nameLines(headline, { width: room, lines: 9, size: 52, weight: 700 }).length <= 4 ? 52 : 44
  let y = margin
  const write = (text: string, look: TextLook & { lines: number; leading?: number }) => {
    for (const line of nameLines(text, { width: room, ...look })) {
      y += look.size * (look.leading ?? 1.3)
      out.push(textAt(line, { x: margin, y, ...look }))
    }
  }
  write(headline, { size: big, weight: 700, fill: theme.ink, lines: 6 })
  y += 8
  write(subtitle, { size: 30, weight: 400, fill: theme.quiet, lines: 4 })
  const source = nameLines(note, { width: room, lines: 6, size: smallest, weight: 400 })
  const foot = shareSize.height - margin - source.length * smallest * 1.3
  const area = { top: y + 28, bottom: foot - 20 }
  out.push('svg' in body ? pictureIn(body, area) : rowsIn(body, area, more))
  if (mark !== null) out.push(across(mark, area))
  out.push(
    `<line${attributes({ x1: margin, x2: margin + room, y1: foot, y2: foot, stroke: theme.hairline, 'stroke-width': 2 })}/>`,
  )
  for (const [i, line] of source.entries()) {
    const at = { x: margin, y: foot + (i + 1.1) * smallest * 1.3 }
    out.push(textAt(line, { ...at, size: smallest, weight: 400, fill: theme.quiet }))
  }
  const look = attributes({
    ...shareSize,
    viewBox: `0 0 ${shareSize.width} ${shareSize.height}`,
    'font-family': chartFont,
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${look}><title>${escaped(headline)}</title><style>${fontRules}</style><rect${attributes({ ...shareSize, fill: theme.paper })}/>${out.join('')}</svg>`
}

interface TextLook {
  size: number
  weight: TextWeight
  fill: string
}

interface Area {
  top: number
  bottom: number
}

function textAt(
  text: string,
  { x, y, size, weight, fill, anchor }: TextLook & { x: number; y: number; anchor?: 'end' },
): string {
  const look = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    fill,
    'text-anchor': anchor,
  }
  return `<text${attributes(look)}>${escaped(text)}</text>`
}

function pictureIn(
  { svg, width, height }: { svg: string; width: number; height: number },
  { top, bottom }: Area,
): string {
  const scale = Math.min(room / width, (bottom - top) / height)
  const place = {
    x: margin,
    y: top,
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
  }
  return svg.replace(/^[\s\S]*?<svg ([^>]*)>/, (_, given: string) => {
    const kept = given.replace(/\b(width|height|viewBox|x|y)="[^"]*"/g, '')
    return `<svg ${kept}${attributes(place)}>`
  })
}

/** Names with their figures, the row that is followed in the accent. */
function rowsIn({ heads, rows }: ShareRows, { top, bottom }: Area, more: (rows: number) => string): string {
  const shown = chosenRows(rows)
  const left = rows.length - shown.length
  const size = 32
  const columns = columnsIn({ heads, rows: shown }, size)
  const headLines = columns.map(({ head, width }) => nameLines(head, { width, lines: 5, size: smallest }))
  const headHeight = Math.max(1, ...headLines.map(({ length }) => length)) * smallest * 1.25
  const end = left > 0 ? bottom - 44 : bottom
  const most = shown.some(({ words }) => words !== '') ? 144 : 104
  const step = Math.min(most, (end - top - headHeight) / Math.max(shown.length, 1))
  const nameWidth = room - columns.reduce((sum, { width }) => sum + width + 24, 0)
  const out = columns.flatMap(({ x }, i) =>
    (headLines[i] ?? []).map((line, n) =>
      textAt(line, {
        x,
        y: top + (n + 1) * smallest * 1.2,
        size: smallest,
        weight: 400,
        fill: theme.quiet,
        anchor: 'end',
      }),
    ),
  )
  for (const [i, { name, cells, words, followed }] of shown.entries()) {
    const above = top + headHeight + i * step
    const look = { size, weight: followed ? 700 : 400, fill: followed ? theme.followed : theme.ink } as const
    out.push(
      `<line${attributes({ x1: margin, x2: margin + room, y1: above + 4, y2: above + 4, stroke: theme.hairline })}/>`,
    )
    const quiet = { size: smallest, weight: 400, fill: theme.quiet } as const
    const linesOf = (height: number, { size }: { size: number }) =>
      Math.max(0, Math.floor(height / (size * 1.2)))
    const free = step - 4
    const kept = words === '' ? 0 : quiet.size * 1.2
    const lines = nameLines(name, {
      width: nameWidth,
      lines: Math.min(2, Math.max(1, linesOf(free - kept, look))),
      ...look,
    })
    const more = Math.min(2, linesOf(free - lines.length * size * 1.2, quiet))
    const below = more > 0 ? nameLines(words, { width: nameWidth, lines: more, ...quiet }) : []
    let y = above + (step - (lines.length * size + below.length * smallest) * 1.2) / 2 + size
    for (const [n, line] of [...lines, ...below].entries()) {
      const style = n < lines.length ? look : quiet
      out.push(textAt(line, { x: margin, y, ...style }))
      y += style.size * 1.2
    }
    for (const { x, cell } of columns)
      out.push(
        textAt(cells[cell] ?? '', {
          x,
          y: above + step / 2 + size * 0.4,
          ...look,
          weight: 700,
          anchor: 'end',
        }),
      )
  }
  if (left > 0)
    out.push(textAt(more(left), { x: margin, y: bottom - 8, size: smallest, weight: 400, fill: theme.quiet }))
  return out.join('')
}

/** The first eight; the one that is followed is among them. */
function chosenRows(rows: ShareRows['rows']): ShareRows['rows'] {
  const followed = rows.findIndex((row) => row.followed)
  const last = rows[followed]
  return followed < mostRows || last === undefined
    ? rows.slice(0, mostRows)
    : [...rows.slice(0, mostRows - 1), last]
}

/** At most three columns of figures, as many as leave names half of the room; `x` is where each ends. */
function columnsIn({ heads, rows }: ShareRows, size: number) {
  const all = heads.map((head, cell) => ({
    head,
    cell,
    width: Math.max(
      130,
      ...rows.map(({ cells }) => textWidth(cells[cell] ?? '', size, 700)),
      ...head.split(' ').map((word) => textWidth(word, smallest)),
    ),
  }))
  const kept: (typeof all)[number][] = []
  let left = room / 2
  for (const column of all) {
    if (kept.length === 3) break
    if (column.width + 24 > left) continue
    left -= column.width + 24
    kept.push(column)
  }
  let x = margin + room
  return kept
    .reverse()
    .map((column) => {
      const placed = { ...column, x }
      x -= column.width + 24
      return placed
    })
    .reverse()
}

function across(mark: string, { top, bottom }: Area): string {
  const size = Math.min(150, (150 * room) / textWidth(mark, 150, 700))
  const [x, y] = [shareSize.width / 2, (top + bottom) / 2]
  const look = { x, y, 'font-size': size, 'font-weight': 700, fill: theme.followed, 'fill-opacity': 0.2 }
  return `<text${attributes({ ...look, 'text-anchor': 'middle', transform: `rotate(-24 ${x} ${y})` })}>${escaped(mark)}</text>`
}
