import type { OpenCase } from '../../answers/bottlenecks/bottleneckCases.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, number, text } from '../../ui/columns.ts'
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

/** Open cases; files hold everything that is known of them. */
export function caseColumns({ byCode, simulated, step, words }: CaseColumnsOptions): TableColumn<OpenCase>[] {
  const said = words.bottlenecks.cases
  const { date } = words.format
  const aside = step === null ? {} : ({ only: 'files' } as const)
  const yes = (flag: boolean) => (flag ? said.yes : said.no)
  const deskOf = (row: OpenCase) => unitName(byCode, row.step_unit ?? row.unit, words)

  return [
    text('dossier', said.code, ({ dossier }) => dossier, {
      phone: true,
      show: ({ dossier }) => <span className={styles.code}>{dossier}</span>,
    }),
    inFiles(text('unit', said.unit, (row) => unitName(byCode, row.unit, words))),
    text('desk', said.desk, deskOf, {
      phone: false,
      show: (row) => (
        <>
          {deskOf(row)} {simulated ? <SimulatedMark small of={deskOf(row) ?? ''} /> : null}
        </>
      ),
    }),
    text('step', words.column.step, (row) => (row.step === null ? null : words.cases.step(row.step)), aside),
    number('age', said.age, ({ age }) => age, { phone: true }),
    number('days_over', said.overdue, (row) => row.days_over, { title: said.overdueWhy }),
    text('received', said.received, ({ received }) => received, {
      ...aside,
      show: ({ received }) => date(received),
    }),
    text('due', said.due, (row) => row.due_counted, { ...aside, show: (row) => date(row.due_counted) }),
    text('newDue', said.newDue, newDueOf, { ...aside, show: (row) => date(newDueOf(row)) }),
    inFiles(text('field', said.field, ({ field }) => field && words.fieldName(field))),
    inFiles(text('procedure', said.procedure, ({ procedure }) => procedure)),
    inFiles(text('apology', said.apology, ({ apologised }) => yes(apologised))),
    inFiles(text('handedOver', said.handedOver, ({ transferred }) => yes(transferred))),
  ]
}

/** The date promised instead of the one that counts. */
function newDueOf({ due, due_counted }: OpenCase): string | null {
  const promised = due?.slice(0, 10) ?? null
  return promised === due_counted ? null : promised
}
