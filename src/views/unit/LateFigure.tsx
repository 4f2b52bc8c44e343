import { useMemo } from 'react'
import type { LateCase, UnitCases } from '../../answers/unit/unitCases.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { useExplanations } from '../../state/explanations.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { caseColumns, isShown } from './caseColumns.tsx'
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
      {
        key: 'days',
        label: column.days,
        title: column.daysTitle,
        kind: 'number',
        value: (row) => row.days_over,
        show: (row) => (
          <span title={words.format.date(row.due_counted)}>
            {words.format.number(row.days_over)}
            {row.promised_before ? ' *' : ''}
          </span>
        ),
      },
      what,
      holder,
      kind,
      step,
      {
        key: 'explain',
        label: column.explain,
        kind: 'text',
        pictureOnly: true,
        sortable: false,
        value: () => null,
        show: (row) =>
          explained.has(row.dossier) ? (
            <span className={styles.quiet}>✓</span>
          ) : (
            <button
              type="button"
              className={`no-print ${styles.quietButton}`}
              aria-label={said.explain(row.dossier)}
              onClick={() => onExplain(row.dossier)}
            >
              {column.explain}
            </button>
          ),
      },
    ]
  }, [looked, words, column, explained, said, onExplain])
  const done = late.filter(({ dossier }) => explained.has(dossier)).length
  const headline =
    lateTotal === 0
      ? said.none
      : [said.headline(lateTotal), done > 0 ? said.explained(done) : null].filter(Boolean).join('; ')
  const subtitle = said.subtitle(words.format.name(unit))
  return (
    <Figure
      headline={headline}
      subtitle={subtitle}
      note={{
        source: [source],
        date: words.indicators.dataTo(asOf),
        known: late.some((row) => row.promised_before) ? `* ${said.again}` : undefined,
      }}
      simulated={simulated.cases}
      tabular
      table={plainTable(columns, late)}
      fileName={fileName([said.file, unit.unit, asOf])}
    >
      {late.length === 0 ? null : (
        <div className={`${styles.few} ${styles.edited}`}>
          <Table
            caption={`${headline}. ${subtitle}`}
            columns={columns.filter(isShown(looked))}
            rows={late.slice(0, most)}
            rowKey={({ dossier }) => dossier}
            maxHeight="16rem"
            after={lateTotal > most ? rest(lateTotal - most) : null}
          />
          <Printed rows={late.length} />
        </div>
      )}
    </Figure>
  )
}
