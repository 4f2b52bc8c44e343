import type { UnitHeat, UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { Words } from '../../../i18n/vi.ts'
import { type PlainTable, plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import type { Arranged } from './arrange.ts'
import { mattering } from './order.ts'
import { rowName } from './rowName.ts'

type Row = Arranged<UnitHeatRow>

/** Units × indicators as plain values, every figure with its counts. */
export function unitPlainTable(
  { measure, definitions }: Pick<UnitHeat, 'measure' | 'definitions'>,
  arranged: readonly Row[],
  words: Words,
): PlainTable {
  const { plain, unit, code } = words.heat
  const text = (key: string, label: string, value: (row: Row) => string | null) =>
    ({ key, label, kind: 'text', value }) satisfies TableColumn<Row>
  const number = (
    key: string,
    label: string,
    decimals: number,
    value: (cells: readonly UnitHeatCell[]) => number | null,
  ) =>
    ({
      key,
      label,
      kind: 'number',
      decimals,
      value: ({ row }) => value(row.cells),
    }) satisfies TableColumn<Row>
  const names = (units: readonly UnitHeatRow['unit'][]) =>
    units.map((one) => words.format.name(one)).join('; ')
  const hasDistricts = arranged.some(({ row }) => row.former !== null)
  const columns: TableColumn<Row>[] = [
    text('code', code, ({ row }) => row.unit.unit),
    text('unit', unit, ({ row, isSum }) => rowName(row, isSum, words)),
    ...(hasDistricts
      ? [
          text('district', plain.district, ({ row }) => row.former && words.format.name(row.former.district)),
          text('others', plain.others, ({ row }) => (row.former ? names(row.former.others) || null : null)),
        ]
      : []),
    measure === 'target'
      ? number('matters', plain.missed, 0, (cells) => Math.max(0, mattering(cells, measure).first))
      : number('matters', plain.farthest, 2, (cells) => {
          const { next } = mattering(cells, measure)
          return next > -99 ? next : null
        }),
    ...definitions.flatMap((definition, i): TableColumn<Row>[] => {
      const { indicator, kind } = definition
      const name = words.format.name(definition)
      const decimals = kind === 'duration' ? 2 : 4
      if (measure === 'residual') {
        return [
          number(`${indicator}_z`, name, 2, (cells) => cells[i]?.residual?.z ?? null),
          number(
            `${indicator}_observed`,
            plain.observed(name),
            0,
            (cells) => cells[i]?.residual?.observed ?? null,
          ),
          number(
            `${indicator}_expected`,
            plain.expected(name),
            1,
            (cells) => cells[i]?.residual?.expected ?? null,
          ),
        ]
      }
      return [
        number(indicator, name, decimals, (cells) => cells[i]?.value ?? null),
        number(`${indicator}_numerator`, plain.numerator(name), 0, (cells) => cells[i]?.numerator ?? null),
        number(
          `${indicator}_denominator`,
          plain.denominator(name),
          0,
          (cells) => cells[i]?.denominator ?? null,
        ),
      ]
    }),
  ]
  return plainTable(columns, arranged)
}
