import type { CountTable } from './CountTable.ts'
import { commonMove, type WeekOfCells } from './commonMove.ts'

/** The common movement of units of one kind week by week, as factors on the odds of a miss. */
export interface CommonLine {
  /** How many lines there are, and to which one each field belongs. */
  lines: number
  lineOf: Int32Array
  /** Of each line and week (line × weeks + week); 1 where nothing is known. */
  factors: Float64Array
  /** Without what the unit itself says where it says much: where a cell’s weeks begin in `besides` and `told`. */
  startOf: Int32Array
  besides: Float64Array
  /** 1 ÷ squared coefficient of variation of each of them. */
  told: Float64Array
  /** Draws the line one week further, against the own odds of the cells. */
  draw: (t: number, own: { odds: Float64Array; doubt: Float64Array }, variation: number) => void
}

/** A field in which fewer units work has no line of its own: all such fields share one. */
const fewest = 8
/** The factor of so many weeks before, in the median, is the usual one. */
export const usualWeeks = 13
/** A unit that tells more than this part of a line is not held against itself. */
const muchTold = 0.05
/** c² below which large units would speak for all. */
const leastVariation = 0.03

export function commonLine(table: CountTable): CommonLine {
  const { units, weeks, unitOf, fieldOf, cases, misses } = table
  const lineOf = linesOf(table)
  const lines = 1 + Math.max(0, ...lineOf)
  const cellsOf = Array.from({ length: lines }, (_, line) =>
    [...unitOf.keys()].filter((c) => lineOf[fieldOf[c] ?? 0] === line),
  )
  const unitsOf = cellsOf.map((cells) => [...new Set(cells.map((c) => unitOf[c] ?? 0))])
  const shares = new Float64Array(units.length)
  const startOf = Int32Array.from(unitOf, (u, c) => (u * lines + (lineOf[fieldOf[c] ?? 0] ?? 0)) * weeks)
  const factors = new Float64Array(lines * weeks).fill(1)
  const besides = new Float64Array(units.length * lines * weeks).fill(1)
  const told = new Float64Array(units.length * lines * weeks).fill(Number.POSITIVE_INFINITY)
  const most = Math.max(0, ...cellsOf.map((cells) => cells.length))
  const [toldOf, scratch] = [new Float64Array(most), new Float64Array(most)]
  const week: WeekOfCells = {
    size: 0,
    unit: new Int32Array(most),
    cases: new Float64Array(most),
    misses: new Float64Array(most),
    odds: new Float64Array(most),
    doubt: new Float64Array(most),
    roots: new Float64Array(most),
  }

  function drawLine(t: number, line: number, own: { odds: Float64Array; doubt: Float64Array }, c2: number) {
    const cells = cellsOf[line] ?? []
    week.size = cells.length
    cells.forEach((c, i) => {
      week.unit[i] = unitOf[c] ?? 0
      week.cases[i] = cases[c * weeks + t] ?? 0
      const x = misses[c * weeks + t] ?? 0
      week.misses[i] = x
      week.roots[i] = Math.sqrt(x + 0.375)
      week.odds[i] = own.odds[c] ?? 0
      week.doubt[i] = (own.doubt[c] ?? 0) + Math.max(leastVariation, c2)
    })
    const usual = usualFactor(factors, line * weeks, t)
    const all = commonMove(week, { usual, told: toldOf })
    factors[line * weeks + t] = all.factor
    for (const c of cells) shares[unitOf[c] ?? 0] = 0
    cells.forEach((c, i) => {
      const u = unitOf[c] ?? 0
      shares[u] = (shares[u] ?? 0) + (toldOf[i] ?? 0)
    })
    for (const u of unitsOf[line] ?? []) {
      const share = shares[u] ?? 0
      const at = (u * lines + line) * weeks + t
      const other =
        share > muchTold * all.total
          ? commonMove(week, { usual, from: all.factor, except: u, told: scratch })
          : all
      besides[at] = other.factor
      told[at] = other === all ? all.total - share : other.total
    }
  }

  return {
    lines,
    lineOf,
    factors,
    startOf,
    besides,
    told,
    draw: (t, own, variation) => {
      for (let line = 0; line < lines; line++) drawLine(t, line, own, variation)
    },
  }
}

/** Median of the factors of the weeks before; 1 where there are none. */
export function usualFactor(factors: Float64Array, start: number, t: number): number {
  const sorted = factors.slice(start + Math.max(0, t - usualWeeks), start + t).sort()
  const half = sorted.length / 2
  return ((sorted[Math.floor(half)] ?? 1) + (sorted[Math.ceil(half) - 1] ?? 1)) / 2
}

function linesOf({ fields, fieldOf }: CountTable): Int32Array {
  const units = new Int32Array(fields)
  for (const field of fieldOf) units[field] = (units[field] ?? 0) + 1
  let next = units.some((count) => count < fewest) ? 1 : 0
  return units.map((count) => (count < fewest ? 0 : next++))
}
