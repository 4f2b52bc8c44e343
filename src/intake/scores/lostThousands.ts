import { groupBy } from '../../domain/groupBy.ts'
import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import type { FoundTable } from '../find/findTable.ts'
import type { PlaceNames } from '../names/placeNames.ts'
import { readNumbers } from '../numbers/readNumbers.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import type { RowFault } from './IntakeReport.ts'
import { missingPlaces } from './missingPlaces.ts'
import type { ScoreLists } from './ScoreLists.ts'

/**
 * Why no number of a table can be trusted: columns in which a thousands point was read as a decimal point, with
 * what else such a table gets wrong, places that stand in it twice or not at all; empty where no column is so.
 */
export function lostThousands(
  sheet: Sheet,
  { heads, rows }: FoundTable,
  names: PlaceNames,
  lists: ScoreLists,
): RowFault[] {
  const columns = heads.map((head, column) => ({
    head,
    column,
    cells: rows.map((row) => cellAt(sheet, row, column)),
  }))
  const lost = columns.flatMap(({ head, column, cells }): RowFault[] => {
    const read = readNumbers(cells)
    const at = { row: null, column: columnName(column), detail: head }
    return read.is === 'thousands-lost' ? [{ code: 'thousands-lost', ...at, value: read.example }] : []
  })
  return lost.length === 0
    ? []
    : [...lost, ...columns.flatMap(({ cells }) => placeFaults(cells, rows, names, lists))]
}

/** Of a column that holds mostly places of one system. */
function placeFaults(
  cells: readonly Cell[],
  rows: readonly number[],
  names: PlaceNames,
  lists: ScoreLists,
): RowFault[] {
  const systems = ['63', '34'].map((system) =>
    cells.flatMap((cell, i) => {
      const match = typeof cell === 'string' ? names.match(cell) : null
      const code = match?.is === 'place' ? match.places.find((one) => one.system === system) : undefined
      return code === undefined
        ? []
        : [{ row: (rows[i] ?? 0) + 1, place: code.place, name: String(cell), place_system: system, year: 0 }]
    }),
  )
  const [of63 = [], of34 = []] = systems
  const found = of63.length > 34 ? of63 : of34
  if (found.length * 2 < cells.length) return []
  const twice = [...groupBy(found, ({ place }) => place).values()].flatMap(
    ([first, ...others]): RowFault[] =>
      first === undefined || others.length === 0
        ? []
        : [
            {
              code: 'place-again',
              row: others[0]?.row ?? null,
              column: null,
              value: first.name,
              detail: [first, ...others].map(({ row }) => row).join(', '),
            },
          ],
  )
  const missing = missingPlaces(found, lists).map((fault) => ({ ...fault, value: '' }))
  return [...twice, ...missing]
}
