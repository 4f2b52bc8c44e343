import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type LedComponent, unitComponents } from '../../answers/unit/unitComponents.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { Answered } from '../../ui/Answered.tsx'
import { inFiles, number, text } from '../../ui/columns.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

/** Components that the unit leads; points only where a verified document says so, others when switched on. */
export function LedFigure({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const { led } = words.unit
  const { unit, asOf, former, to } = looked
  const [withUnverified, setWithUnverified] = useState(false)
  const answer = useAnswer(unitComponents, { unit: unit.unit, asOf: former ? to : asOf }, { later: true })
  return (
    <Answered answer={answer} what={words.unit.what.components} height={48}>
      {(all) => {
        const verified = all.filter(({ status }) => status === 'verified')
        const others = all.length - verified.length
        const rows = withUnverified ? all : verified
        const choice =
          others === 0 ? null : (
            <TextButton
              quiet
              className={`no-print ${styles.quietButton}`}
              aria-pressed={withUnverified}
              onClick={() => setWithUnverified(!withUnverified)}
            >
              {withUnverified ? led.withoutUnverified : led.withUnverified(others)}
            </TextButton>
          )
        return rows.length < 2 ? (
          <p className={`quiet-line ${styles.line}`} data-line="led">
            {ledLine(rows, others, words)} {choice}
          </p>
        ) : (
          <>
            <LedTable looked={looked} rows={rows} />
            <p className={styles.line}>{choice}</p>
          </>
        )
      }}
    </Answered>
  )
}

function LedTable({ looked, rows }: { looked: LookedUnit; rows: readonly LedComponent[] }) {
  const words = useWords()
  const { led } = words.unit
  const name = words.format.name(looked.unit)
  const isVerified = rows.every(({ status }) => status === 'verified')
  return (
    <TableFigure
      id="led"
      headline={ledHeadline(rows, words)}
      subtitle={(isVerified ? led.subtitle : led.subtitleUnverified)(name)}
      note={{
        source: [led.source],
        coverage: rows.some(({ score }) => score === null) ? led.noScore : undefined,
      }}
      fileName={fileName([led.file, looked.unit.unit])}
      columns={ledColumns(looked, words)}
      rows={rows}
      rowKey={(row) => `${row.index} ${row.component}`}
      atFirst={5}
      className={styles.few}
    >
      <Printed rows={rows.length} />
    </TableFigure>
  )
}

/** One component, or that there is none, needs no table. */
function ledLine([only]: readonly LedComponent[], others: number, words: Words): string {
  const { led } = words.unit
  if (!only) return `${others > 0 ? led.noVerified : led.none}.`
  const name = `${[only.index, only.year].filter((part) => part !== null).join(' ')}: ${words.format.name(only)}`
  const open = only.open === null ? led.noPoints : led.openPoints(words.format.number(only.open, 2))
  return `${led.only(name)}, ${open}.`
}

function ledHeadline(rows: readonly LedComponent[], words: Words): string {
  const { led } = words.unit
  const open = [...groupBy(rows, ({ index, year }) => `${index} ${year}`).values()].flatMap((of) => {
    const points = of.flatMap(({ openIfSo }) => (openIfSo === null ? [] : [openIfSo]))
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
  return [led.headline(rows.length), open.length > 0 ? open.join('; ') : led.noPoints].join('; ')
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
    number('open', led.open1, (row) => row.openIfSo, { decimals: 2 }),
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
