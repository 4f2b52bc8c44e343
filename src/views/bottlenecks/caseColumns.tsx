import type { OpenCase } from '../../answers/bottlenecks/bottleneckCases.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Bottlenecks.module.css'
import { unitName } from './unitName.ts'

export interface CaseColumnsOptions {
  byCode: ReadonlyMap<string, Unit>
  simulated: boolean
  /** The step that all rows are at, so that it needs no column. */
  step: string | null
  words: Words
}

/** Open cases as they are shown, and as they are exported: with everything that is known. */
export function caseColumns({ byCode, simulated, step, words }: CaseColumnsOptions): {
  shown: TableColumn<OpenCase>[]
  exported: TableColumn<OpenCase>[]
} {
  const said = words.bottlenecks.cases
  const { date } = words.format
  const text = (
    key: string,
    label: string,
    value: (row: OpenCase) => string | null,
    more: Partial<TableColumn<OpenCase>> = {},
  ): TableColumn<OpenCase> => ({ key, label, kind: 'text', value, ...more })
  const number = (
    key: 'age' | 'days_over',
    label: string,
    more: Partial<TableColumn<OpenCase>> = {},
  ): TableColumn<OpenCase> => ({ key, label, kind: 'number', value: (row) => row[key], ...more })
  const deskOf = (row: OpenCase) => unitName(byCode, row.step_unit ?? row.unit, words)

  const code = text('dossier', said.code, (row) => row.dossier, {
    phone: true,
    show: ({ dossier }) => <span className={styles.code}>{dossier}</span>,
  })
  const desk = text('desk', said.desk, deskOf, {
    phone: false,
    show: (row) => (
      <>
        {deskOf(row)} {simulated ? <SimulatedMark small /> : null}
      </>
    ),
  })
  const at = text('step', said.step, (row) => (row.step === null ? null : words.cases.step(row.step)))
  const age = number('age', said.age, { phone: true })
  const overdue = number('days_over', said.overdue, { title: said.overdueWhy })
  const received = text('received', said.received, (row) => row.received, {
    show: (row) => date(row.received),
  })
  const due = text('due', said.due, (row) => row.due_counted, { show: (row) => date(row.due_counted) })
  const newDue = text('newDue', said.newDue, newDueOf, { show: (row) => date(newDueOf(row)) })
  const yes = (flag: boolean) => (flag ? said.yes : said.no)
  return {
    shown: step === null ? [code, desk, at, age, overdue, received, due, newDue] : [code, desk, age, overdue],
    exported: [
      code,
      text('unit', said.unit, (row) => unitName(byCode, row.unit, words)),
      desk,
      at,
      age,
      overdue,
      received,
      due,
      newDue,
      text('field', said.field, (row) => (row.field === null ? null : words.fieldName(row.field))),
      text('procedure', said.procedure, (row) => row.procedure),
      text('apology', said.apology, (row) => yes(row.apologised)),
      text('handedOver', said.handedOver, (row) => yes(row.transferred)),
    ],
  }
}

/** The date promised instead of the one that counts. */
function newDueOf({ due, due_counted }: OpenCase): string | null {
  const promised = due?.slice(0, 10) ?? null
  return promised === due_counted ? null : promised
}
