import type { Grid, Line } from './Grid.ts'
import { isBody } from './isBody.ts'
import { isColumnNumbers } from './isColumnNumbers.ts'
import { isHead } from './isHead.ts'
import { isHeadWord } from './lineKind.ts'
import { spread, wideArea } from './spread.ts'

const mostHeadRows = 3

/** Rows of heads directly above the first row of a body, from above; empty where there are none. */
export function findHead(grid: Grid): Line[] {
  for (const line of grid.lines) {
    if (!isBody(line) || isHead(grid, line)) continue
    const above = lastAbove(grid, line.row)
    if (!above || !isHead(grid, above)) continue
    const heads = upFrom(grid, above)
    if (covers(grid, heads, line)) return heads
  }
  return []
}

/** The nearest row above that is more than blank, column numbers, or one text alone. */
function lastAbove({ lines }: Grid, row: number): Line | undefined {
  for (let above = row - 1; above >= 0; above--) {
    const line = lines[above]
    if (line && line.filled.length > 1 && !isColumnNumbers(line.texts)) return line
  }
  return undefined
}

/** Whether heads stand over a third of a row's cells: every second may be empty, a title's few do not do. */
function covers(grid: Grid, heads: readonly Line[], body: Line): boolean {
  const lines = heads.map((head) => spread(grid, head))
  return body.filled.filter((c) => lines.some((texts) => texts[c])).length * 3 >= body.filled.length
}

function upFrom(grid: Grid, bottom: Line): Line[] {
  const found = [bottom]
  while (found.length < mostHeadRows) {
    const line = grid.lines[(found[0]?.row ?? 0) - 1]
    if (!line || !(isGroup(grid, line) || (isHead(grid, line) && isAbove(grid, line, found)))) break
    found.unshift(line)
  }
  return found
}

/** Whether a row's heads stand over those of the last one, or what only a head can say over none at all. */
function isAbove(grid: Grid, line: Line, below: readonly Line[]): boolean {
  const bottom = below.at(-1)
  if (bottom && covers(grid, [line], bottom)) return true
  return line.filled.some((c) => isHeadWord(line.texts[c] ?? '') && below.every(({ texts }) => !texts[c]))
}

/** Whether the only cell of a row is merged over some columns, not from the first one on: a head of heads. */
function isGroup({ left }: Grid, line: Line): boolean {
  const [only, ...others] = line.filled
  const area = only === undefined || others.length > 0 ? undefined : wideArea(line, only)
  return area !== undefined && area.left > left
}
