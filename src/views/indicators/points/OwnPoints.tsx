import type { ComponentMeta } from '../../../answers/lists/componentList.ts'
import type { UnitPoints } from '../../../answers/points/unitPoints.ts'
import { standings } from '../../../domain/score/indexPoints.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import { statusWord } from '../../../parts/names/statusWord.ts'
import { number, text, when } from '../../../ui/columns.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go, Looked } from '../Looked.ts'
import { spanWords } from '../spanWords.ts'
import { UnitButton } from '../UnitButton.tsx'
import { gradeWords, hasCaveat } from './gradeWords.ts'
import styles from './Points.module.css'

/** Points of the unit that is looked at, by group and component, with what each of them rests on. */
export function OwnPoints({
  points,
  looked,
  toDate,
  go,
}: {
  points: UnitPoints
  looked: Looked
  toDate: boolean
  go: Go
}) {
  const words = useWords()
  const said = words.points
  const { index, chosen, parts, definitions, tree, bands, complete } = points
  const { period, asOf, simulated } = looked
  const unit = words.format.name(chosen.unit)
  const named = `${spanWords(period, toDate, words)}${complete ? '' : `, ${said.unfinished}`}`
  const { total } = chosen
  if (total === null) return <Empty title={said.nothing(unit, words.format.period(period.period))} />

  const spoken = new Set(parts.map(({ component }) => component))
  const rows = tree.filter(
    ({ component, parent }) =>
      component !== index.index &&
      (parent === index.index || spoken.has(component)) &&
      !isAlone(component, tree),
  )
  const by = (component: string) =>
    parts
      .filter((part) => part.component === component || isBelow(part.component, component, tree))
      .map(({ indicator }) => definitions.find((one) => one.indicator === indicator))
      .flatMap((one) => (one ? [words.format.name(one)] : []))
      .join('; ')
  const of = ({ component }: ComponentMeta) => chosen.components.get(component) ?? null
  const published = (component: string) =>
    chosen.official.find((one) => one.component === component)?.score ?? null
  const columns: TableColumn<ComponentMeta>[] = [
    text('component', said.component, (row) => words.format.name(row), {
      sortable: false,
      show: (row) => <span title={`${said.by}: ${by(row.component)}`}>{words.format.name(row)}</span>,
    }),
    number('points', said.points, (row) => of(row)?.points ?? null, { decimals: 1, sortable: false }),
    when(
      rows.some(({ component }) => published(component) !== null),
      number('official', said.officialShort, (row) => published(row.component), {
        decimals: 1,
        sortable: false,
      }),
    ),
    number('measurable', words.column.measurable, (row) => of(row)?.measurable ?? null, {
      title: said.mostWhy,
      decimals: 1,
      sortable: false,
    }),
    number('max', words.column.max, ({ max }) => max, {
      decimals: 1,
      sortable: false,
      show: ({ max }) => said.short(max),
    }),
    text('status', words.column.basis, (row) => statusWord(of(row)?.status ?? null, words), {
      sortable: false,
      show: (row) => {
        const status = of(row)?.status
        return status ? (
          <StatusMark status={status} />
        ) : (
          <span className={styles.quiet}>{said.notMeasured}</span>
        )
      },
    }),
  ]
  const kind = chosen.unit.kind === 'vertical' ? 'department' : chosen.unit.kind
  const grade = chosen.grade && gradeWords(chosen.grade, words)
  const sure = standings
    .filter((status) => total.sure[status] > 0)
    .map((status) => ({ points: total.sure[status], status: words.figure.status[status] }))
  const official = chosen.official.find(({ component }) => component === index.index)
  return (
    <TableFigure
      id="points"
      headline={[
        said.headline(named, unit, index.index, total.points),
        said.measurable(total.measurable, total.max),
        ...(grade ? [said.grade(grade.low, grade.high)] : []),
      ].join(', ')}
      subtitle={said.subtitle(unit, words.format.period(period.period))}
      marks={
        <>
          <strong className={styles.estimate}>{said.estimate}</strong> · <MethodLink method="measurable" />
        </>
      }
      note={{
        source: [words.indicators.source],
        date: words.indicators.dataTo(asOf),
        coverage: `${said.measurable(total.measurable, total.max)}: ${said.sure(sure)}`,
      }}
      simulated={simulated}
      fileName={fileName([index.index, 'diem', chosen.unit.unit, period.period])}
      columns={columns}
      rows={rows}
      rowKey={({ component }) => component}
      depth={({ parent }) => (parent === index.index ? 0 : 1)}
    >
      {chosen.unit.parent === null ||
      points.rows.some(({ unit: one }) => one.unit === chosen.unit.unit) ? null : (
        <UnitButton
          name={said.toPeers(words.indicators.lower(words.indicators.unitKinds[kind] ?? kind))}
          onClick={() => go({ unit: chosen.unit.parent ?? chosen.unit.unit, kind })}
        />
      )}
      <p className={`quiet-note ${styles.note}`}>
        {[
          grade && grade.low !== grade.high ? `${said.gradeWhy(grade.low, grade.high)}.` : null,
          grade && hasCaveat(bands) ? said.gradeCaveat : null,
          official && official.score !== null
            ? said.official(
                words.format.period(official.period),
                words.format.number(official.score, 2),
                official.rank === null ? null : words.format.rank(official.rank, official.of),
              )
            : null,
        ]
          .filter((part) => part !== null)
          .join(' ')}
      </p>
    </TableFigure>
  )
}

type Tree = UnitPoints['tree']

/** A component that alone stands for its parent would say the parent's row again. */
function isAlone(component: string, tree: Tree): boolean {
  const node = tree.find((one) => one.component === component)
  const above = tree.find((one) => one.component === node?.parent)
  return above?.aggregation === 'none' && node?.max === above.max
}

function isBelow(component: string, above: string, tree: Tree): boolean {
  const parent = tree.find((one) => one.component === component)?.parent ?? null
  return parent !== null && (parent === above || isBelow(parent, above, tree))
}
