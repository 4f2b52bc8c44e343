import { Link } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'
import type { Fault } from '../engine/DataError.ts'
import { useDataState } from '../ui/DatabaseContext.tsx'
import { FaultText } from '../ui/ErrorText.tsx'
import { useRestsOnStore } from '../ui/RestsOnContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './FaultsLine.module.css'
import { MissingTable } from './MissingTable.tsx'

const most = 3

/** Says above the figures which tables they go without, what was left out of others, and why; of other indices nothing. */
export function FaultsLine({ index }: { index: string | null }) {
  const { tables, told } = useDataState()
  const store = useRestsOnStore()
  const rested = useSyncExternalStore(store.subscribe, store.getSnapshot)
  const faults = useMemo(
    () => [
      ...told.filter(({ table }) => table === undefined || rested.includes(table)),
      ...tables
        .filter(({ table }) => rested.includes(table))
        .flatMap(({ faults }) => faults)
        .filter(({ takes }) => index === null || !takes || !('index' in takes) || takes.index === index),
    ],
    [tables, told, rested, index],
  )
  const missing = tables.filter(({ table, state }) => state === 'failed' && rested.includes(table))
  return (
    <>
      {missing.map(({ table, fault }) => fault && <MissingTable key={table} table={table} fault={fault} />)}
      {faults.length === 0 ? null : <LeftOut faults={faults} />}
    </>
  )
}

function LeftOut({ faults }: { faults: readonly Fault[] }) {
  const words = useWords().frame
  return (
    <aside className={styles.faults} aria-label={words.leftOut}>
      <ul>
        {faults.slice(0, most).map((fault) => (
          <li key={JSON.stringify(fault)}>
            <FaultText fault={fault} />
          </li>
        ))}
      </ul>
      {faults.length > most ? (
        <Link to="/data" search={{ tab: 'report' }}>
          {words.moreFaults(faults.length - most)}
        </Link>
      ) : null}
    </aside>
  )
}
