import { type BottleneckLateness, bottleneckLateness } from '../../answers/bottlenecks/bottleneckLateness.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import type { BottlenecksSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Go, Looked } from './Looked.ts'
import { lateStepColumns, lateUnitColumns } from './latenessColumns.tsx'

export interface LatenessFigureProps {
  looked: Looked
  search: BottlenecksSearch
  go: Go
}

/** Time past due, by step and by unit: the same sum. */
export function LatenessFigure(props: LatenessFigureProps) {
  const { scope } = props.looked
  const words = useWords().bottlenecks
  const answer = useAnswer(bottleneckLateness, scope)
  return (
    <Answered answer={answer} what={words.what.lateness} height={420}>
      {(data) =>
        data.total === 0 ? (
          <Empty title={words.lateness.none} />
        ) : (
          <div className={styles.lateness}>
            <BySteps {...props} data={data} />
            <ByUnits {...props} data={data} />
          </div>
        )
      }
    </Answered>
  )
}

function BySteps({ looked, search, go, data }: LatenessFigureProps & { data: BottleneckLateness }) {
  const words = useWords()
  const said = words.bottlenecks.lateness
  const { scope, unit, today, simulated } = looked
  const { steps, total, minutesADay } = data
  const columns = lateStepColumns(data, words)
  const most = steps.reduce((one, other) => (other.minutes > one.minutes ? other : one))
  const days = words.format.number(total / minutesADay)
  const share = words.format.percent(most.minutes / total)
  return (
    <TableFigure
      id="lateness-by-step"
      headline={
        most.step === null
          ? said.unassigned(days, share)
          : said.headline(days, share, words.cases.step(most.step))
      }
      subtitle={said.subtitle(words.bottlenecks.scope(scope.from, scope.asOf))}
      marks={<MethodLink method="lateness" />}
      note={{ source: [words.bottlenecks.source], date: words.indicators.dataTo(today) }}
      simulated={simulated}
      fileName={fileName(['qua-han-theo-buoc', unit.unit, scope.type, scope.asOf])}
      columns={columns}
      rows={steps}
      fileRows={[...steps, { step: sumKey, minutes: total }]}
      rowKey={({ step }) => step ?? ''}
      chosen={search.step ?? null}
      onRow={({ step }) => {
        if (step !== null) go({ step: step === search.step ? undefined : step, case: undefined })
      }}
      after={said.equal(words.format.number(total))}
    />
  )
}

/** Stands for the sum among steps; no step is called so. */
const sumKey = '='

function ByUnits({ looked, go, data }: LatenessFigureProps & { data: BottleneckLateness }) {
  const words = useWords()
  const said = words.bottlenecks.lateness
  const { scope, unit, byCode, today, simulated } = looked
  const { units, total } = data
  const columns = lateUnitColumns(data, { byCode, unit, simulated, words })
  const children = units.filter((one) => one.unit !== null && one.unit !== unit.unit)
  const [most] = children
  const name = words.format.name(unit)
  const child = most?.unit ? byCode.get(most.unit) : undefined
  const open = (code: string | null) => {
    if (code !== null && code !== unit.unit) go({ unit: code, case: undefined }, { toTop: true })
  }
  return (
    <TableFigure
      id="lateness-by-unit"
      level={3}
      headline={
        most && child
          ? said.unitsHeadline(name, words.format.name(child), words.format.percent(most.ofCases / total))
          : said.onlyOwn(name)
      }
      subtitle={said.unitsSubtitle}
      note={{ source: [words.bottlenecks.source], date: words.indicators.dataTo(today) }}
      simulated={simulated}
      fileName={fileName(['qua-han-theo-don-vi', unit.unit, scope.type, scope.asOf])}
      columns={columns}
      rows={units}
      rowKey={(row) => row.unit ?? ''}
      onRow={(row) => open(row.unit)}
      maxHeight="22rem"
      after={said.equal(words.format.number(total))}
      className={styles.tables}
    />
  )
}
