import { lineAndColumn, type SqlError } from '../../../engine/sandbox/SqlError.ts'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sql.module.css'

interface SqlFaultProps {
  error: SqlError
  /** The statement as it was run. */
  sql: string
  /** Leads to a place of the statement. */
  onPoint: (at: number) => void
}

/** What is wrong with a statement, where, and its cure; below it DuckDB’s own words. */
export function SqlFault({ error, sql, onPoint }: SqlFaultProps) {
  const words = useWords().sql
  const { code, value, said, at } = error
  const place = at === null ? null : lineAndColumn(sql, at)
  return (
    <div className={styles.fault} role="alert">
      <strong>{words.failed}</strong>
      <p>
        {words.faults[code](value)}{' '}
        {place && at !== null ? (
          <TextButton onClick={() => onPoint(at)}>{words.place(place.line, place.column)}</TextButton>
        ) : null}
      </p>
      {said ? (
        <p className="quiet-note">
          {words.duckDbSays} <code lang="en">{said}</code>
        </p>
      ) : null}
    </div>
  )
}
