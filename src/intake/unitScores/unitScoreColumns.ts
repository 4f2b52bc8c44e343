import { cellText } from '../find/cellText.ts'
import type { FoundTable } from '../find/findTable.ts'
import { headRole } from '../names/headRole.ts'
import { nameKey } from '../names/nameWords.ts'
import { readNumbers } from '../numbers/readNumbers.ts'
import type { Cell, Sheet } from '../Sheet.ts'

type Figure = 'score' | 'max' | 'rank' | 'of'
type Word = 'index' | 'component' | 'period'

/** Columns of a table of units' scores, from 0; of those that are absent null. */
export type UnitScoreColumns = { readonly unit: number } & Readonly<Record<Figure | Word, number | null>>

/** So many rows, and this share of all, name units. */
const leastRows = 3
const leastShare = 0.6

/**
 * Where a table says units and their scores; null where most rows name no unit, or no head is that of a score or rank.
 * A head that means a score above numbers may mean an index above words (“Chỉ số”).
 */
export function unitScoreColumns(
  sheet: Sheet,
  { heads, rows }: FoundTable,
  isUnit: (text: string) => boolean,
): UnitScoreColumns | null {
  const cellsOf = (column: number): Cell[] => rows.map((row) => sheet.rows[row]?.[column] ?? null)
  const named = heads.map((_, column) => cellsOf(column).filter((cell) => isUnit(cellText(cell))).length)
  const most = Math.max(...named)
  if (most < leastRows || most < leastShare * rows.length) return null
  const unit = named.indexOf(most)
  const columnOf = (isMeant: (key: string, head: string) => boolean, isNumber: boolean | null) => {
    const found = heads.findIndex((head, column) => {
      const own = head.split(' › ').at(-1) ?? ''
      if (column === unit || !isMeant(nameKey(own), own)) return false
      return isNumber === null || (readNumbers(cellsOf(column)).is !== 'text') === isNumber
    })
    return found < 0 ? null : found
  }
  const written = (what: keyof typeof keys) => (key: string) => keys[what].has(key)
  const columns = {
    unit,
    score: columnOf(written('score'), true),
    max: columnOf(written('max'), true),
    rank: columnOf((_, head) => headRole(head, '') === 'rank', null),
    of: columnOf(written('of'), true),
    index: columnOf(written('index'), false),
    component: columnOf(written('component'), false),
    period: columnOf(written('period'), null),
  }
  return columns.score === null && columns.rank === null ? null : columns
}

const keysOf = (...heads: string[]): ReadonlySet<string> => new Set(heads.map(nameKey))

const keys = {
  score: keysOf(
    ...['Điểm', 'Điểm số', 'Tổng điểm', 'Tổng số điểm', 'Điểm tổng', 'Điểm đánh giá', 'Điểm thẩm định'],
    ...['Điểm đạt được', 'Điểm chỉ số', 'Chỉ số', 'Kết quả', 'Giá trị', 'Chỉ số CCHC', 'Chỉ số hài lòng'],
    ...['Mức độ hài lòng', 'Tỷ lệ hài lòng', 'Score', 'Total', 'Total score'],
  ),
  max: keysOf('Tối đa', 'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Max', 'Maximum'),
  of: keysOf('Số đơn vị xếp hạng', 'Số đơn vị được xếp hạng', 'Units ranked'),
  index: keysOf('Chỉ số', 'Bộ chỉ số', 'Index'),
  component: keysOf('Thành phần', 'Mã thành phần', 'Component'),
  period: keysOf('Kỳ', 'Năm', 'Kỳ công bố', 'Year', 'Period'),
}
