import { useState } from 'react'
import { type Column, contract, tables } from '../../../engine/contract.ts'
import { columnMeaning } from '../../../i18n/columnMeaning.ts'
import { useDataState } from '../../../ui/DatabaseContext.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { holds } from '../holds.ts'
import styles from './Sql.module.css'

/** The tables of the package with their columns and what they hold; a click inserts the name. */
export function TableList({ onInsert }: { onInsert: (name: string) => void }) {
  const { sql: words, dictionary, data } = useWords()
  const { tables: loaded } = useDataState()
  const [find, setFind] = useState('')
  const listed = tables.flatMap((table) => {
    const all = Object.entries<Column>(contract[table].columns).map(([name, column]) => ({
      name,
      column,
      meaning: columnMeaning(dictionary.columns, table, name),
    }))
    const isWhole = holds(find, [table, data.report.tables[table]])
    const columns = isWhole ? all : all.filter(({ name, meaning }) => holds(find, [name, meaning]))
    return columns.length > 0 ? [{ table, columns, isNarrowed: find.trim() !== '' }] : []
  })
  return (
    <section className={`no-print ${styles.tables}`} aria-label={words.tables.label}>
      <input
        type="search"
        value={find}
        placeholder={words.tables.find}
        aria-label={words.tables.find}
        maxLength={120}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      <ul>
        {listed.map(({ table, columns, isNarrowed }) => {
          const known = loaded.find((one) => one.table === table)
          return (
            <li key={table}>
              <TextButton title={words.tables.insert(table)} onClick={() => onInsert(table)}>
                {table}
              </TextButton>
              <details open={isNarrowed && listed.length < 4}>
                <summary>
                  {data.report.tables[table]}{' '}
                  <small>{known ? words.tables.rows(known.rows) : words.tables.absent}</small>
                </summary>
                <dl>
                  {columns.map(({ name, column, meaning }) => (
                    <div key={name}>
                      <dt>
                        <TextButton title={words.tables.insert(name)} onClick={() => onInsert(name)}>
                          {name}
                        </TextButton>
                      </dt>
                      <dd>
                        {meaning}{' '}
                        <small>
                          {column.words ? column.words.join(', ') : dictionary.types[column.type]}
                        </small>
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
