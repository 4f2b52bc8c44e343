import { Link } from '@tanstack/react-router'
import { type LedComponent, unitComponents } from '../../answers/unit/unitComponents.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { Answered } from '../../ui/Answered.tsx'
import { inFiles, number, text } from '../../ui/columns.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

/** Components that the unit leads; open points only where a verified document says so. */
export function LedFigure({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const { led } = words.unit
  const { unit, asOf, former, to } = looked
  const date = former ? to : asOf
  const answer = useAnswer(unitComponents, { unit: unit.unit, asOf: date })
  const name = words.format.name(unit)
  return (
    <Answered answer={answer} what={words.unit.what.components} height={160}>
      {(rows) => {
        const columns = ledColumns(looked, words)
        const headline = ledHeadline(rows, words)
        const subtitle = rows.length === 0 ? name : led.subtitle(name)
        return (
          <TableFigure
            id="led"
            headline={headline}
            subtitle={subtitle}
            note={{
              source: [led.source],
              coverage: rows.some(({ score }) => score === null) ? led.noScore : undefined,
            }}
            fileName={fileName([led.file, unit.unit])}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.component}
            empty={null}
            className={styles.few}
          >
            <Printed rows={rows.length} />
          </TableFigure>
        )
      }}
    </Answered>
  )
}

function ledHeadline(rows: readonly LedComponent[], words: Words): string {
  const { led } = words.unit
  if (rows.length === 0) return led.none
  const open = [...groupBy(rows, ({ index, year }) => `${index} ${year}`).values()].flatMap((of) => {
    const points = of.flatMap((row) => (row.open === null ? [] : [row.open]))
    const [first] = of
    return points.length === 0 || !first || first.year === null
      ? []
      : [
          led.open(
            first.index,
            first.year,
            words.format.number(
              points.reduce((sum, one) => sum + one, 0),
              2,
            ),
          ),
        ]
  })
  const without = rows.some(({ status }) => status === 'verified') ? led.noPoints : led.noVerified
  return [led.headline(rows.length), open.length > 0 ? open.join('; ') : without].join('; ')
}

function ledColumns({ byCode }: LookedUnit, words: Words): TableColumn<LedComponent>[] {
  const { led } = words.unit
  return [
    inFiles(text('index', words.column.index, (row) => row.index)),
    inFiles(text('code', words.column.code, (row) => row.component)),
    text('component', words.column.component, (row) => words.format.name(row), {
      show: (row) => (
        <>
          <Link
            to="/components"
            search={{
              index: row.index,
              component: row.component,
              year: row.year ?? undefined,
              place: undefined,
            }}
          >
            {row.index} {row.year ?? ''} › {words.format.name(row)}
          </Link>
          {row.joint.length > 0 ? (
            <span className={styles.quiet}>
              {' '}
              {led.joint(
                words.format.list(row.joint.map((code) => words.format.nameOrCode(byCode.get(code), code))),
              )}
            </span>
          ) : null}
        </>
      ),
    }),
    number('open', led.open1, (row) => row.open, { decimals: 2 }),
    number('score', led.score, (row) => row.score, {
      decimals: 2,
      show: (row) =>
        row.score === null
          ? '–'
          : `${words.format.number(row.score, 2)}${row.max === null ? '' : `/${words.format.number(row.max, 2)}`}`,
    }),
    text('status', led.status, (row) => words.figure.status[row.status], {
      show: (row) => (
        <span title={row.source ?? undefined}>
          {row.status === 'verified' ? words.figure.status.verified : <StatusMark status={row.status} />}
        </span>
      ),
    }),
  ]
}
