import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sql.module.css'
import { type SqlExample, sqlExamples } from './sqlExamples.ts'

const names = Object.keys(sqlExamples) as SqlExample[]

/** Statements to begin with; the chosen one is run. */
export function Examples({ onChoose }: { onChoose: (sql: string) => void }) {
  const words = useWords().sql
  return (
    <select
      className={styles.examples}
      aria-label={words.examples}
      value=""
      onChange={(event) => {
        const name = names.find((one) => one === event.currentTarget.value)
        if (name) onChoose(sqlExamples[name])
      }}
    >
      <option value="">{words.chooseExample}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {words.exampleTitles[name]}
        </option>
      ))}
    </select>
  )
}
