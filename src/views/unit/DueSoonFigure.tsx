import { useMemo } from 'react'
import type { OpenCase, UnitCases } from '../../answers/unit/unitCases.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { number } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { caseColumns } from './caseColumns.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

const most = 60

/** What must be finished by the end of the second working day from now. */
export function DueSoonFigure({ looked, cases }: { looked: LookedUnit; cases: UnitCases }) {
  const words = useWords()
  const { due, column, rest, source } = words.unit
  const { unit, asOf, simulated } = looked
  const rows = cases.dueSoon
  const columns = useMemo((): TableColumn<OpenCase>[] => {
    const { code, what, kind, holder, step } = caseColumns<OpenCase>(looked, words)
    const until: TableColumn<OpenCase> = number('due', column.due, (row) => row.due, {
      show: (row) => (
        <span title={row.overdue ? due.already : row.apologised ? due.promised : undefined}>
          {words.format.date(row.due).slice(0, 5)} {row.due?.slice(11, 16)}
          {row.apologised ? ' *' : ''}
        </span>
      ),
    })
    return [code, until, what, holder, kind, step]
  }, [looked, words, column, due])
  const name = words.format.name(unit)
  const headline = rows.length === 0 ? due.none : due.headline(rows.length)
  const subtitle = due.subtitle(name, asOf)
  return (
    <TableFigure
      id="due-soon"
      headline={headline}
      subtitle={subtitle}
      note={{
        source: [source],
        date: words.indicators.dataTo(asOf),
        coverage: rows.some(({ overdue }) => overdue)
          ? `* ${due.already}`
          : rows.some(({ apologised }) => apologised)
            ? `* ${due.promised}`
            : undefined,
      }}
      simulated={simulated.cases}
      fileName={fileName([due.file, unit.unit, asOf])}
      columns={columns}
      rows={rows.slice(0, most)}
      fileRows={rows}
      rowKey={({ dossier }) => dossier}
      atFirst={5}
      maxHeight="32rem"
      after={rows.length > most ? rest(rows.length - most) : null}
      empty={null}
      className={styles.few}
    >
      <Printed rows={rows.length} />
    </TableFigure>
  )
}
