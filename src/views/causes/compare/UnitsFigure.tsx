import type { UnitComparison, UnitRow } from '../../../answers/compare/compareUnits.ts'
import { upperFirst } from '../../../i18n/upperFirst.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { number, text } from '../../../ui/columns.ts'
import { useDataPart } from '../../../ui/DatabaseContext.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'

/** Every indicator of the chosen units in the last complete month; the best of them stands out. */
export function UnitsFigure({ comparison }: { comparison: UnitComparison }) {
  const words = useWords()
  const said = words.compare.units
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const { rows, chosen, period, asOf } = comparison
  const [first] = chosen
  if (rows.length === 0 || !first || period === null) return <Empty title={said.none} />
  const named = words.format.period(period.period)
  const compared = rows.filter(({ best, worst }) => best !== null || worst !== null)
  const silent = chosen.filter((_, i) => rows.every(({ values }) => (values[i]?.value ?? null) === null))
  const columns = unitColumns(comparison, words)
  return (
    <TableFigure
      id="units"
      headline={said.headline(
        upperFirst(named),
        words.format.name(first),
        compared.filter(({ best }) => best === 0).length,
        compared.filter(({ worst }) => worst === 0).length,
        compared.length,
      )}
      subtitle={said.subtitle(named)}
      note={{
        source: [words.indicators.source],
        ...(asOf === null ? {} : { date: words.indicators.dataTo(asOf) }),
      }}
      simulated={simulated}
      fileName={fileName(['so-sanh-don-vi', period.period])}
      columns={columns}
      rows={rows}
      rowKey={({ definition }) => definition.indicator}
      above={
        silent.length > 0 ? (
          <p className={`quiet-line ${styles.said}`}>
            {said.silent(words.format.list(silent.map((unit) => words.format.name(unit))))}
          </p>
        ) : null
      }
    />
  )
}

function unitColumns({ chosen }: UnitComparison, words: Words): TableColumn<UnitRow>[] {
  const said = words.compare.units
  const { value, counts, target } = words.indicators
  const written = { writing: ({ definition }: UnitRow) => measureWriting(definition) }
  return [
    text('indicator', words.column.indicator, ({ definition }) => words.format.name(definition), {
      show: ({ definition }) => <span className={styles.indicator}>{words.format.name(definition)}</span>,
    }),
    number('target', words.column.target, ({ definition }) => definition.target, {
      ...written,
      sortable: false,
      phone: false,
      show: ({ definition: { target: goal, measure } }) => (goal === null ? '–' : target(goal, measure)),
    }),
    ...chosen.map(
      (unit, i): TableColumn<UnitRow> =>
        number(unit.unit, words.format.name(unit), ({ values }) => values[i]?.value ?? null, {
          ...written,
          sortable: false,
          phone: i === 0,
          show: ({ definition, values, best, worst }) => {
            const row = values[i]
            if (!row || row.value === null) return '–'
            return (
              <span
                className={styles.cell}
                data-end={best === i ? 'best' : worst === i ? 'worst' : undefined}
                data-few={row.belowMinimum}
                title={row.belowMinimum ? said.notRanked : undefined}
              >
                {value(row.value, definition.measure)}
                {row.denominator === null ? null : <small>{counts(row.numerator, row.denominator)}</small>}
              </span>
            )
          },
        }),
    ),
  ]
}
