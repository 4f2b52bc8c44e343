import { useMemo, useState } from 'react'
import type { OpenCase } from '../../answers/bottlenecks/bottleneckCases.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import type { BottlenecksSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import { caseColumns } from './caseColumns.tsx'
import type { Go, Looked } from './Looked.ts'
import { unitName } from './unitName.ts'
import { useOpenCases } from './useOpenCases.ts'

const pageful = 20

export interface CasesFigureProps {
  looked: Looked
  search: BottlenecksSearch
  go: Go
}

/** Open cases, of the chosen step or of all, the oldest first; a click opens one. */
export function CasesFigure(props: CasesFigureProps) {
  const { scope } = props.looked
  const { step } = props.search
  const words = useWords().bottlenecks
  const answer = useOpenCases(scope)
  const rows = useMemo(
    () => answer.data?.filter((one) => step === undefined || one.step === step),
    [answer.data, step],
  )
  return (
    <Answered answer={{ ...answer, data: rows }} what={words.what.cases} height={420}>
      {(data) => <Listed {...props} rows={data} />}
    </Answered>
  )
}

function Listed({ looked, search, go, rows }: CasesFigureProps & { rows: readonly OpenCase[] }) {
  const words = useWords()
  const said = words.bottlenecks.cases
  const [most, setMost] = useState(pageful)
  const { scope, unit, byCode, today, simulated } = looked
  const { step } = search
  const columns = useMemo(
    () => caseColumns({ byCode, simulated, step: step ?? null, words }),
    [byCode, simulated, step, words],
  )
  const [oldest] = rows
  const where = step === undefined ? said.allSteps : said.atStep(words.cases.step(step))
  const what = [words.cases.type(scope.type), words.format.name(unit), where].join(' · ')
  const back =
    step === undefined ? null : (
      <TextButton className={styles.link} onClick={() => go({ step: undefined, case: undefined })}>
        {said.toAllSteps}
      </TextButton>
    )
  if (!oldest) return <Empty title={`${said.none} (${what})`}>{back}</Empty>
  return (
    <TableFigure
      id="cases"
      headline={said.headline(
        rows.length,
        oldest.age,
        oldest.dossier,
        unitName(byCode, oldest.step_unit ?? oldest.unit, words),
        words.cases.step(oldest.step ?? ''),
      )}
      subtitle={said.subtitle(what, scope.asOf)}
      marks={back}
      note={{
        source: [words.bottlenecks.source],
        date: words.indicators.dataTo(today),
        coverage: rows.length > most ? said.shown(most, rows.length) : undefined,
      }}
      simulated={simulated}
      fileName={fileName(['ho-so-dang-mo', unit.unit, scope.type, step ?? '', scope.asOf])}
      columns={columns}
      rows={rows.slice(0, most)}
      fileRows={rows}
      rowKey={({ dossier }) => dossier}
      chosen={search.case ?? null}
      onRow={({ dossier }) => go({ case: dossier }, { toTop: true })}
      className={styles.cases}
    >
      {rows.length > most ? (
        <TextButton className={`no-print ${styles.link} ${styles.more}`} onClick={() => setMost(most + 100)}>
          {said.more(Math.min(100, rows.length - most))}
        </TextButton>
      ) : null}
    </TableFigure>
  )
}
