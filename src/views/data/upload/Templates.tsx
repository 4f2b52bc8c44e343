import { contract, tables } from '../../../engine/contract.ts'
import { csv } from '../../../i18n/csv.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useIntakeWords } from './intake/useIntakeWords.ts'
import styles from './Upload.module.css'

/** An empty file of each table, with the heads of its columns. */
export function Templates() {
  const { page } = useIntakeWords()
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{page.templates}</h2>
      <p className={styles.templates}>
        {tables.map((table) => (
          <TextButton
            key={table}
            onClick={() => {
              const text = csv([Object.keys(contract[table].columns)])
              saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${table}.csv`)
            }}
          >
            {table}
          </TextButton>
        ))}
      </p>
    </section>
  )
}
