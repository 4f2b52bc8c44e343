import { Figure } from '../../ui/Figure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

/** The arithmetic behind every figure, in words. */
export function Arithmetic() {
  const { definitions: words, package: source } = useWords().data
  const table = {
    columns: (['what', 'formula', 'how'] as const).map((key) => ({
      key,
      label: words[key],
      kind: 'text' as const,
    })),
    rows: words.arithmetic.map(({ what, formula, how }) => [what, formula, how]),
  }
  return (
    <Figure
      headline={words.arithmeticHeadline}
      subtitle={words.arithmeticSubtitle}
      note={{ source: [source] }}
      tabular
      table={table}
      fileName="cach-tinh"
    >
      <dl className={styles.arithmetic}>
        {words.arithmetic.map(({ what, formula, how }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd className="number">{formula}</dd>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </Figure>
  )
}
