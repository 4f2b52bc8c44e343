import type { Table } from '../../engine/contract.ts'
import type { ResourceProgress } from '../../engine/Progress.ts'
import { describeFault } from '../../i18n/describeFault.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, number, text } from '../../ui/columns.ts'
import { loadedPart } from '../../ui/loadedPart.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Data.module.css'

/** One row for each table of the package; what is mostly empty stands on screen where a table has it. */
export function reportColumns(
  tables: readonly ResourceProgress[],
  retry: (table: Table) => void,
  words: Words,
): TableColumn<ResourceProgress>[] {
  const { report: said, columns } = words.data
  const { number: write, bytes } = words.format
  const whereAny = (column: TableColumn<ResourceProgress>) =>
    tables.some((row) => column.value(row) !== null) ? column : inFiles(column)
  return [
    text('table', columns.table, ({ table }) => table, {
      show: ({ table, simulated }) => (
        <>
          {table} <span className="quiet-note">{said.tables[table]}</span>{' '}
          {simulated ? <SimulatedMark small /> : null}
        </>
      ),
    }),
    text('state', words.column.state, (one) => stateOf(one, words), {
      show: (one) => (
        <span className={styles.state} data-state={one.state}>
          {stateOf(one, words)}
        </span>
      ),
    }),
    number('rows', columns.rows, ({ rows, state }) => (state === 'failed' ? null : rows)),
    number('bytes', said.bytes, ({ total, loaded }) => total ?? loaded, {
      show: ({ total, loaded }) => ((total ?? loaded) < 500 ? said.tiny : bytes(total ?? loaded)),
    }),
    number('milliseconds', said.milliseconds, ({ milliseconds }) => milliseconds, {
      show: ({ milliseconds }) => (milliseconds === null ? write(null) : said.ms(milliseconds)),
    }),
    text('at', said.at, ({ loadedAt }) => clock(loadedAt), {
      show: ({ loadedAt }) => <span className="number">{clock(loadedAt) ?? write(null)}</span>,
    }),
    whereAny(
      text('dropped', said.dropped, ({ dropped }) => dropped.join(', ') || null, {
        show: ({ dropped }) => dropped.join(', '),
      }),
    ),
    whereAny(
      text('missing', said.missingColumns, ({ missing }) => missing.join(', ') || null, {
        show: ({ missing }) => missing.join(', '),
      }),
    ),
    whereAny(
      text('differs', said.differs, ({ differs }) => differs.map(words.difference.one).join('; ') || null, {
        show: ({ differs }) => differs.map(words.difference.one).join('; '),
      }),
    ),
    whereAny(
      text(
        'fault',
        said.fault,
        ({ fault, faults }) =>
          [...(fault ? [fault] : []), ...faults].map((one) => describeFault(one, words)).join(' ') || null,
        {
          phone: true,
          show: ({ fault, faults, table, state }) =>
            fault && state === 'failed' ? (
              <span className={styles.fault}>
                {describeFault(fault, words)}{' '}
                <TextButton aria-label={said.retryTable(table)} onClick={() => retry(table)}>
                  {said.retry}
                </TextButton>
              </span>
            ) : (
              faults.map((one) => {
                const sentence = describeFault(one, words)
                return (
                  <span key={sentence} className={styles.fault}>
                    {sentence}
                  </span>
                )
              })
            ),
        },
      ),
    ),
    inFiles(
      text('simulated', said.facts.simulated, ({ simulated }) => (simulated ? said.simulatedYes : null)),
    ),
  ]
}

/** The time of day on the reader's clock, 14:05:09. */
function clock(at: number | null): string | null {
  return at === null ? null : new Date(at).toTimeString().slice(0, 8)
}

/** “Loaded” is said only of what is. */
function stateOf(one: ResourceProgress, { data, format }: Words): string {
  const { states, partly } = data.report
  const part = loadedPart(one)
  if (part === 'some') return partly(format.number(one.files.read), format.number(one.files.of))
  return states[one.state === 'loaded' && part === 'none' ? 'waiting' : one.state]
}
