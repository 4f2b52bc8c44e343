import { Link } from '@tanstack/react-router'
import type { Statement } from '../engine/Database.ts'
import { filledSql } from '../engine/filledSql.ts'
import { type FigureKey, madeOf } from '../state/madeOf.ts'
import { longestSql } from '../state/search.ts'
import styles from './Figure.module.css'
import { useWords } from './WordsContext.tsx'

interface FigureSqlProps {
  screen: string
  id: string
  statements: readonly Statement[]
}

/** What a figure asked of the tables, with its values, and what is computed from the rows; or why it asked nothing. */
export function FigureSql({ screen, id, statements }: FigureSqlProps) {
  const { sql: words, data } = useWords()
  const { methods, without } = madeOf[`${screen} ${id}` as FigureKey] ?? { methods: [] }
  const named = methods.flatMap((method) => data.definitions.arithmetic.filter((one) => one.id === method))
  return (
    <div className={`no-print ${styles.sql}`} data-sql={statements.length}>
      {statements.length === 0 ? <p>{without ? words.without[without] : words.withoutYet}</p> : null}
      {statements.map(({ sql, values }, i) => {
        // A reader's own statement has no places, and may begin with FROM.
        const text = values.length === 0 ? sql : filledSql(sql, values)
        return (
          <div key={text}>
            <p>
              {words.statement(i + 1, statements.length)}{' '}
              {text.length <= longestSql ? (
                <Link to="/data" search={{ tab: 'sql', sql: text }}>
                  {words.openInBox}
                </Link>
              ) : null}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <pre tabIndex={0}>{text}</pre>
          </div>
        )
      })}
      {statements.length === 0 ? null : (
        <p>
          {named.length === 0 ? words.shownAsTheyAre : words.computedFrom}
          {named.map(({ id: method, what }, i) => (
            <span key={method}>
              {i === 0 ? ' ' : ' · '}
              <Link to="/data" search={{ tab: 'definitions', part: 'arithmetic', method }}>
                {what}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
