import type { UnitHeat, UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { Words } from '../../../i18n/vi.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { number, text, when } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import type { Arranged } from './arrange.ts'
import { mattering } from './order.ts'
import { rowName } from './rowName.ts'

type Row = Arranged<UnitHeatRow>

/** Units × indicators, every figure with its counts. */
export function indicatorColumns({ measure, definitions, rows }: UnitHeat, words: Words): TableColumn<Row>[] {
  const { plain } = words.heat
  const count = (
    key: string,
    label: string,
    decimals: number,
    value: (cells: readonly UnitHeatCell[]) => number | null,
  ) => number<Row>(key, label, ({ row }) => value(row.cells), { decimals })
  const names = (units: readonly UnitHeatRow['unit'][]) =>
    units.map((one) => words.format.name(one)).join('; ')
  const hasDistricts = rows.some(({ former }) => former !== null)
  return [
    text('code', words.column.code, ({ row }) => row.unit.unit),
    text('unit', words.column.unit, ({ row, isSum }) => rowName(row, isSum, words)),
    when(
      hasDistricts,
      text('district', plain.district, ({ row }) => row.former && words.format.name(row.former.district)),
    ),
    when(
      hasDistricts,
      text('others', plain.others, ({ row }) => (row.former ? names(row.former.others) || null : null)),
    ),
    measure === 'target'
      ? count('matters', plain.missed, 0, (cells) => Math.max(0, mattering(cells, measure).first))
      : count('matters', plain.farthest, 2, (cells) => {
          const { next } = mattering(cells, measure)
          return next > -99 ? next : null
        }),
    ...definitions.flatMap((definition, i): TableColumn<Row>[] => {
      const { indicator } = definition
      const name = words.format.name(definition)
      if (measure === 'residual') {
        return [
          count(`${indicator}_z`, name, 2, (cells) => cells[i]?.residual?.z ?? null),
          count(
            `${indicator}_observed`,
            plain.observed(name),
            0,
            (cells) => cells[i]?.residual?.observed ?? null,
          ),
          count(
            `${indicator}_expected`,
            plain.expected(name),
            1,
            (cells) => cells[i]?.residual?.expected ?? null,
          ),
        ]
      }
      return [
        number(indicator, name, ({ row }) => row.cells[i]?.value ?? null, measureWriting(definition)),
        count(`${indicator}_numerator`, plain.numerator(name), 0, (cells) => cells[i]?.numerator ?? null),
        count(
          `${indicator}_denominator`,
          plain.denominator(name),
          0,
          (cells) => cells[i]?.denominator ?? null,
        ),
      ]
    }),
  ]
}
