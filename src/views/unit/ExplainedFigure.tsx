import { useMemo, useState } from 'react'
import { pathOf } from '../../answers/lists/unitTree.ts'
import type { UnitCases } from '../../answers/unit/unitCases.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import {
  type Explanation,
  takeBack,
  useExplanations,
  useUnsavedExplanations,
} from '../../state/explanations.ts'
import { number, picture, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { CaseLink } from './CaseLink.tsx'
import { ExplainForm } from './ExplainForm.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

export interface ExplainedFigureProps {
  looked: LookedUnit
  cases: UnitCases
  /** The code in the form. */
  dossier: string
  onDossier: (dossier: string) => void
}

/** What was explained of the unit's late cases, on this computer only. */
export function ExplainedFigure({ looked, cases, dossier, onDossier }: ExplainedFigureProps) {
  const words = useWords()
  const { explained: said } = words.unit
  const { unit, path, byCode, asOf, simulated } = looked
  const written = useExplanations((state) => state.written)
  const unsaved = useUnsavedExplanations()
  const [isWriting, setIsWriting] = useState(false)
  const codes = useMemo(() => cases.late.map((one) => one.dossier), [cases])
  const rows = useMemo(
    () =>
      written.filter(
        (one) => byCode.has(one.unit) && pathOf(byCode, one.unit).some((above) => above.unit === unit.unit),
      ),
    [written, byCode, unit],
  )
  const columns = useMemo((): TableColumn<Explanation>[] => {
    const now = (row: Explanation) =>
      !codes.includes(row.dossier) ? said.gone : row.promised < asOf ? said.passed : said.still
    return [
      text('dossier', words.column.code, (row) => row.dossier, {
        show: ({ dossier }) => {
          const late = cases.late.find((one) => one.dossier === dossier)
          return (
            <CaseLink dossier={dossier} unit={unit.unit} path={path} type={late?.type} step={late?.step} />
          )
        },
      }),
      number('promised', said.promised, (row) => row.promised, {
        show: (row) => words.format.date(row.promised),
      }),
      text('reason', said.reason, (row) => said.reasons[row.reason]),
      text('now', said.now, now),
      number('written', said.written, (row) => row.written, {
        show: (row) => words.format.date(row.written),
      }),
      picture('drop', '', (row) => (
        <TextButton
          quiet
          className={`no-print ${styles.quietButton}`}
          aria-label={said.takeBack(row.dossier)}
          onClick={() => takeBack(row.dossier)}
        >
          {said.takeBackShort}
        </TextButton>
      )),
    ]
  }, [cases, codes, said, unit, path, asOf, words])
  if (rows.length === 0 && dossier === '' && !isWriting) {
    return (
      <p className={`no-print quiet-line ${styles.line}`} data-line="explained">
        {said.none}.{' '}
        <TextButton quiet className={styles.quietButton} onClick={() => setIsWriting(true)}>
          {said.open}
        </TextButton>
      </p>
    )
  }
  const headline = rows.length === 0 ? said.none : said.headline(rows.length)
  const subtitle = (unsaved ? said.subtitleUnsaved : said.subtitle)(words.format.name(unit))
  return (
    <div className={rows.length === 0 ? 'no-print' : undefined}>
      <TableFigure
        id="explained"
        headline={headline}
        subtitle={subtitle}
        note={{ source: [said.source], sourceIsOwn: true }}
        simulated={simulated.cases}
        fileName={fileName([said.file, unit.unit, asOf])}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.dossier}
        atFirst={5}
        above={
          <ExplainForm unit={unit.unit} asOf={asOf} dossier={dossier} onDossier={onDossier} codes={codes} />
        }
        empty={null}
        className={`${styles.few} ${styles.edited}`}
      >
        <Printed rows={rows.length} />
      </TableFigure>
    </div>
  )
}
