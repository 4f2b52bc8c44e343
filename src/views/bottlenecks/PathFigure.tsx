import { useMemo } from 'react'
import type { BottleneckPath } from '../../answers/bottlenecks/bottleneckPath.ts'
import { startOf } from '../../answers/bottlenecks/pathSpans.ts'
import { stepPath, stepPathHeight } from '../../charts/stepPath.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import type { BottlenecksSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Chart } from '../../ui/Chart.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Go, Looked } from './Looked.ts'
import { pathColumns } from './pathColumns.tsx'
import { pathHeadline } from './pathHeadline.ts'
import { stepBars } from './stepBars.ts'
import { useBottleneckPath } from './useBottleneckPath.ts'

export interface PathFigureProps {
  looked: Looked
  search: BottlenecksSearch
  go: Go
}

/** The path of steps: a click on one lists its open cases. */
export function PathFigure(props: PathFigureProps) {
  const { scope } = props.looked
  const words = useWords().bottlenecks
  const answer = useBottleneckPath(scope)
  return (
    <Answered answer={answer} what={words.what.path} height={420}>
      {(data) => (data.steps.length === 0 ? <NoCases {...props} /> : <Drawn {...props} data={data} />)}
    </Answered>
  )
}

/** Of an office that was dissolved, all cases may lie further back. */
function NoCases({ looked, go }: PathFigureProps) {
  const words = useWords().bottlenecks
  const ever = startOf('all', looked.scope.asOf)
  return (
    <Empty title={words.path.none}>
      {looked.scope.from === ever ? null : (
        <TextButton className={styles.link} onClick={() => go({ from: ever })}>
          {words.path.toEver}
        </TextButton>
      )}
    </Empty>
  )
}

function Drawn({ looked, search, go, data }: PathFigureProps & { data: BottleneckPath }) {
  const words = useWords()
  const said = words.bottlenecks
  const { scope, unit, simulated } = looked
  const { steps, minutesADay } = data
  const chosen = search.step ?? null
  const picture = useMemo(
    () => ({ rows: stepBars({ steps, minutesADay }, words), chosen }),
    [steps, minutesADay, words, chosen],
  )
  const columns = useMemo(() => pathColumns(minutesADay, words), [minutesADay, words])
  const open = (step: string) => go({ step: step === chosen ? undefined : step, case: undefined })
  const span = said.scope(scope.from, scope.asOf)

  return (
    <Figure
      id="path"
      headline={pathHeadline(data, words)}
      subtitle={[
        ...(data.whole ? [] : [upperFirst(said.path.biased)]),
        words.cases.type(scope.type),
        words.format.name(unit),
        said.path.subtitle(span),
      ].join(' · ')}
      marks={<MethodLink method="path" />}
      note={{ source: [said.source], date: words.indicators.dataTo(looked.today) }}
      simulated={simulated}
      columns={columns}
      rows={steps}
      fileName={fileName(['diem-nghen-cac-buoc', unit.unit, scope.type, scope.procedure ?? '', scope.asOf])}
    >
      <Chart
        build={stepPath}
        data={picture}
        height={stepPathHeight(picture)}
        label={said.path.label}
        onSelect={({ data: datum }) => {
          if (typeof datum === 'object' && datum !== null && 'code' in datum) open(String(datum.code))
        }}
      />
      <div className={styles.tables}>
        <Table
          caption={said.path.table}
          columns={columns}
          rows={steps}
          rowKey={({ step }) => step}
          chosen={chosen}
          onRow={({ step }) => open(step)}
        />
      </div>
    </Figure>
  )
}
