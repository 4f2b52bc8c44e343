import type { Table } from '../engine/contract.ts'
import type { Fault } from '../engine/DataError.ts'
import { useOpenData } from '../ui/DatabaseContext.tsx'
import { FaultText } from '../ui/ErrorText.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Says above the figures that they stand without a table: why, what is not shown therefore, and how to try again. */
export function MissingTable({ table, fault }: { table: Table; fault: Fault }) {
  const words = useWords().frame
  const data = useOpenData()
  const without: Partial<Record<Table, string>> = words.without
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.missingTable(table)}>
      <span>
        <FaultText fault={fault} /> {words.notShown(without[table] ?? table)}
      </span>
      <button type="button" onClick={() => data.retry(table)}>
        {words.retry}
      </button>
    </aside>
  )
}
