import { useMemo } from 'react'
import type { LateCase, UnitCases } from '../../answers/unit/unitCases.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { useExplanations } from '../../state/explanations.ts'
import { number, picture } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { caseColumns } from './caseColumns.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

export interface LateFigureProps {
  looked: LookedUnit
  cases: UnitCases
  /** A case is to be explained. */
  onExplain: (dossier: string) => void
}

const most = 100

/** Overdue cases for which nobody has been given a date that lies ahead. */
export function LateFigure({ looked, cases, onExplain }: LateFigureProps) {
  const words = useWords()
  const { late: said, column, rest, source } = words.unit
  const { unit, asOf, simulated } = looked
  const written = useExplanations((state) => state.written)
  const { late, lateTotal } = cases
  const explained = useMemo(() => new Set(written.map(({ dossier }) => dossier)), [written])
  const columns = useMemo((): TableColumn<LateCase>[] => {
    const { code, what, kind, holder, step } = caseColumns<LateCase>(looked, words)
    return [
      code,
      number('days', column.days, (row) => row.days_over, {
        title: column.daysTitle,
        show: (row) => (
          <span title={words.format.date(row.due_counted)}>
            {words.format.number(row.days_over)}
            {row.promised_before ? ' *' : ''}
          </span>
        ),
      }),
      what,
      holder,
      kind,
      step,
      picture(
        'explain',
        column.explain,
        (row) =>
          explained.has(row.dossier) ? (
            <span className={styles.quiet}>✓</span>
          ) : (
            <TextButton
              quiet
              className={`no-print ${styles.quietButton}`}
              aria-label={said.explain(row.dossier)}
              onClick={() => onExplain(row.dossier)}
            >
              {column.explain}
            </TextButton>
          ),
        { plain: true },
      ),
    ]
  }, [looked, words, column, explained, said, onExplain])
  const done = late.filter(({ dossier }) => explained.has(dossier)).length
  const headline =
    lateTotal === 0
      ? said.none
      : [said.headline(lateTotal), done > 0 ? said.explained(done) : null].filter(Boolean).join('; ')
  const subtitle = said.subtitle(words.format.name(unit))
  return (
    <TableFigure
      id="late"
      headline={headline}
      subtitle={subtitle}
      note={{
        source: [source],
        date: words.indicators.dataTo(asOf),
        coverage: late.some((row) => row.promised_before) ? `* ${said.again}` : undefined,
      }}
      simulated={simulated.cases}
      fileName={fileName([said.file, unit.unit, asOf])}
      columns={columns}
      rows={late.slice(0, most)}
      fileRows={late}
      rowKey={({ dossier }) => dossier}
      atFirst={5}
      maxHeight="32rem"
      after={lateTotal > most ? rest(lateTotal - most) : null}
      empty={null}
      className={`${styles.few} ${styles.edited}`}
    >
      <Printed rows={late.length} />
    </TableFigure>
  )
}
