import type { DataState } from '../../ui/DatabaseContext.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

/** What is known of the package as a whole, and of the engine that reads it. */
export function PackageFacts({ state }: { state: DataState }) {
  const { data: words, format } = useWords()
  const said = words.report
  const bytes = state.tables.reduce((sum, { total, loaded }) => sum + (total ?? loaded), 0)
  const listed = (which: 'dropped' | 'missing') =>
    state.tables
      .flatMap(({ table, [which]: columns }) => columns.map((column) => `${table}.${column}`))
      .join(', ') || said.none
  const facts: [string, string][] = [
    [said.facts.asOf, format.date(state.asOf)],
    [said.facts.version, state.version === '' ? said.facts.noVersion : state.version.slice(0, 12)],
    [said.facts.engine, said.engine[state.engine]],
    [said.facts.bytes, format.bytes(bytes)],
    [said.facts.simulated, [...state.simulated].join(', ') || said.none],
    [said.facts.dropped, listed('dropped')],
    [said.facts.missing, listed('missing')],
    [said.facts.ignored, state.ignored.join(', ') || said.none],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
