import type { Table } from '../../engine/contract.ts'
import type { ResourceProgress } from '../../engine/Progress.ts'
import { describeFault } from '../../i18n/describeFault.ts'
import type { Words } from '../../i18n/vi.ts'
import { loadedPart } from '../../ui/loadedPart.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Data.module.css'

/** One row for each table of the package. */
export function reportColumns(words: Words, retry: (table: Table) => void): TableColumn<ResourceProgress>[] {
  const { report: said, columns } = words.data
  const { number, bytes } = words.format
  return [
    {
      key: 'table',
      label: columns.table,
      kind: 'text',
      value: ({ table }) => table,
      show: ({ table, simulated }) => (
        <>
          {table} <span className={styles.small}>{said.tables[table]}</span>{' '}
          {simulated ? <SimulatedMark small /> : null}
        </>
      ),
    },
    {
      key: 'state',
      label: said.state,
      kind: 'text',
      value: (one) => stateOf(one, words),
      show: (one) => (
        <span className={styles.state} data-state={one.state}>
          {stateOf(one, words)}
        </span>
      ),
    },
    {
      key: 'rows',
      label: columns.rows,
      kind: 'number',
      value: ({ rows, state }) => (state === 'failed' ? null : rows),
    },
    {
      key: 'bytes',
      label: said.bytes,
      kind: 'number',
      value: ({ total, loaded }) => total ?? loaded,
      show: ({ total, loaded }) => ((total ?? loaded) < 500 ? said.tiny : bytes(total ?? loaded)),
    },
    {
      key: 'milliseconds',
      label: said.milliseconds,
      kind: 'number',
      value: ({ milliseconds }) => milliseconds,
      show: ({ milliseconds }) => (milliseconds === null ? number(null) : said.ms(milliseconds)),
    },
    {
      key: 'at',
      label: said.at,
      kind: 'text',
      value: ({ loadedAt }) => clock(loadedAt),
      show: ({ loadedAt }) => <span className="number">{clock(loadedAt) ?? number(null)}</span>,
    },
    {
      key: 'dropped',
      label: said.dropped,
      kind: 'text',
      value: ({ dropped }) => dropped.join(', ') || null,
      show: ({ dropped }) => dropped.join(', '),
    },
    {
      key: 'missing',
      label: said.missingColumns,
      kind: 'text',
      value: ({ missing }) => missing.join(', ') || null,
      show: ({ missing }) => missing.join(', '),
    },
    {
      key: 'differs',
      label: said.differs,
      kind: 'text',
      value: ({ differs }) => differs.map(words.difference.one).join('; ') || null,
      show: ({ differs }) => differs.map(words.difference.one).join('; '),
    },
    {
      key: 'fault',
      label: said.fault,
      kind: 'text',
      phone: true,
      value: ({ fault, faults }) =>
        [...(fault ? [fault] : []), ...faults].map((one) => describeFault(one, words.language)).join(' ') ||
        null,
      show: ({ fault, faults, table, state }) =>
        fault && state === 'failed' ? (
          <span className={styles.fault}>
            {describeFault(fault, words.language)}{' '}
            <button
              type="button"
              className={styles.link}
              aria-label={said.retryTable(table)}
              onClick={() => retry(table)}
            >
              {said.retry}
            </button>
          </span>
        ) : (
          faults.map((one) => {
            const sentence = describeFault(one, words.language)
            return (
              <span key={sentence} className={styles.fault}>
                {sentence}
              </span>
            )
          })
        ),
    },
    {
      key: 'simulated',
      label: said.facts.simulated,
      kind: 'text',
      value: ({ simulated }) => (simulated ? said.simulatedYes : null),
      show: ({ simulated }) => (simulated ? said.simulatedYes : ''),
    },
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
