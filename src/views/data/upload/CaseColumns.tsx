import { type Column, contract } from '../../../engine/contract.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { saveFile } from '../../../ui/saveFile.ts'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
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
  const words = useWords().upload.columns
  const columns: TableColumn<ColumnRow>[] = [
    { key: 'column', label: words.column, kind: 'text', value: ({ name }) => name },
    { key: 'meaning', label: words.meaning, kind: 'text', value: ({ meaning }) => meaning },
    {
      key: 'type',
      label: words.type,
      kind: 'text',
      value: ({ column }) => (column.words ? column.words.join(', ') : words.types[column.type]),
    },
    {
      key: 'needed',
      label: words.needed,
      kind: 'text',
      value: ({ column }) => (column.required ? words.yes : words.no),
    },
  ]
  const cases = rowsOf('dossiers', (name) => words.meanings[name] ?? name)
  const steps = rowsOf('steps', (name) => words.meaningsOfSteps[name] ?? words.meanings[name] ?? name)
  return (
    <div className={styles.columns}>
      <Figure
        headline={words.headline(cases.length, cases.filter(({ column }) => column.required).length)}
        subtitle={words.subtitle}
        note={{ source: [words.source] }}
        tabular
        table={plainTable(columns, cases)}
        fileName="cot-cua-tep-ho-so"
      >
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
        <Table caption={words.subtitle} columns={columns} rows={cases} rowKey={({ name }) => name} />
      </Figure>
      <Figure
        headline={words.headlineSteps(steps.length)}
        subtitle={words.subtitle}
        note={{ source: [words.source] }}
        tabular
        level={3}
        table={plainTable(columns, steps)}
        fileName="cot-cua-tep-buoc"
      >
        <Table
          caption={words.headlineSteps(steps.length)}
          columns={columns}
          rows={steps}
          rowKey={({ name }) => name}
        />
      </Figure>
    </div>
  )
}

function rowsOf(table: 'dossiers' | 'steps', meaning: (name: string) => string): ColumnRow[] {
  return Object.entries<Column>(contract[table].columns).map(([name, column]) => ({
    name,
    column,
    meaning: meaning(name),
  }))
}
