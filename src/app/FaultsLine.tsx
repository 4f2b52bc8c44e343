import { Link } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'
import { useDataState } from '../ui/DatabaseContext.tsx'
import { FaultText } from '../ui/ErrorText.tsx'
import { useRestsOnStore } from '../ui/RestsOnContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './FaultsLine.module.css'

const most = 3

/** Says above the figures what was left out of the tables that they rest on, and why; of other indices nothing. */
export function FaultsLine({ index }: { index: string | null }) {
  const words = useWords().frame
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
  if (faults.length === 0) return null
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
