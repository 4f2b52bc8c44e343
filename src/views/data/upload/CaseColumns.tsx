import { type Column, contract } from '../../../engine/contract.ts'
import { columnMeaning } from '../../../i18n/columnMeaning.ts'
import type { Words } from '../../../i18n/vi.ts'
import { text } from '../../../ui/columns.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { exampleFile } from './exampleFile.ts'
import styles from './Upload.module.css'

interface ColumnRow {
  name: string
  column: Column
  meaning: string
}

/** What a file may hold, as the contract says it, and an example of it. */
export function CaseColumns() {
  const spoken = useWords()
  const words = spoken.upload.columns
  const said = spoken.dictionary
  const columns: TableColumn<ColumnRow>[] = [
    text('column', said.column, ({ name }) => name),
    text('meaning', said.meaning, ({ meaning }) => meaning),
    text('type', said.type, ({ column }) =>
      column.words ? column.words.join(', ') : said.types[column.type],
    ),
    text('needed', said.needed, ({ column }) => (column.required ? said.yes : said.no)),
  ]
  const cases = rowsOf('dossiers', said.columns)
  const steps = rowsOf('steps', said.columns)
  return (
    <div className={styles.columns}>
      <TableFigure
        id="case-columns"
        headline={words.headline(cases.length, cases.filter(({ column }) => column.required).length)}
        subtitle={words.subtitle}
        note={{ source: [said.source] }}
        fileName="cot-cua-tep-ho-so"
        columns={columns}
        rows={cases}
        rowKey={({ name }) => name}
        above={
          <p className={styles.controls}>
            <button
              type="button"
              className={styles.button}
              onClick={() =>
                saveFile(new Blob([exampleFile()], { type: 'text/csv;charset=utf-8' }), 'ho-so-mau.csv')
              }
            >
              {words.example}
            </button>
          </p>
        }
      />
      <TableFigure
        id="step-columns"
        headline={words.headlineSteps(steps.length)}
        subtitle={words.subtitle}
        note={{ source: [said.source] }}
        level={3}
        fileName="cot-cua-tep-buoc"
        columns={columns}
        rows={steps}
        rowKey={({ name }) => name}
      />
    </div>
  )
}

function rowsOf(table: 'dossiers' | 'steps', meanings: Words['dictionary']['columns']): ColumnRow[] {
  return Object.entries<Column>(contract[table].columns).map(([name, column]) => ({
    name,
    column,
    meaning: columnMeaning(meanings, table, name) ?? name,
  }))
}
