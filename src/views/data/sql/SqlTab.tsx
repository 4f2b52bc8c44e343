import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { isSqlError } from '../../../engine/sandbox/SqlError.ts'
import type { Words } from '../../../i18n/vi.ts'
import { longestSql } from '../../../state/search.ts'
import { Failed } from '../../../ui/Failed.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { AnswerFigure } from './AnswerFigure.tsx'
import { Examples } from './Examples.tsx'
import { quotedName } from './quotedName.ts'
import styles from './Sql.module.css'
import { SqlFault } from './SqlFault.tsx'
import { TableList } from './TableList.tsx'
import { type TypedSql, useTypedSql } from './useTypedSql.ts'

const route = getRouteApi('/data')

/** A box for a statement of one’s own, the tables that it may ask beside it, and below what it gives. */
export function SqlTab() {
  const words = useWords().sql
  const { sql } = route.useSearch()
  const navigate = route.useNavigate()
  const box = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState({ of: sql, text: sql ?? '' })
  const text = draft.of === sql ? draft.text : (sql ?? '')
  const type = (typed: string) => setDraft({ of: sql, text: typed })
  const typed = useTypedSql(sql)
  const run = (statement: string) => {
    if (statement === sql) typed.again()
    else void navigate({ search: ({ tab }) => ({ tab, sql: statement }), resetScroll: false })
  }
  const insert = (name: string) => {
    const area = box.current
    if (!area) return
    area.setRangeText(quotedName(name), area.selectionStart, area.selectionEnd, 'end')
    type(area.value)
    area.focus()
  }
  const point = (at: number) => {
    box.current?.focus()
    box.current?.setSelectionRange(at, at + 1)
  }

  return (
    <>
      <div className={styles.sql}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            run(text)
          }}
        >
          <p className="quiet-line">{words.lead}</p>
          <textarea
            ref={box}
            className={styles.box}
            aria-label={words.label}
            value={text}
            rows={12}
            maxLength={longestSql}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              run(text)
            }}
          />
          <div className={styles.controls}>
            <button type="submit" className={styles.run} disabled={typed.doing !== null}>
              {words.run}
            </button>
            {typed.doing ? <TextButton onClick={typed.stop}>{words.stop}</TextButton> : null}
            <output className="quiet-line">{statusOf(typed, sql, words) ?? words.runHint}</output>
            <Examples onChoose={run} />
          </div>
        </form>
        <TableList onInsert={insert} />
      </div>
      {typed.error === null ? null : isSqlError(typed.error) ? (
        <SqlFault error={typed.error} sql={sql ?? ''} onPoint={point} />
      ) : (
        <Failed error={typed.error} title={words.failed} onRetry={typed.again} />
      )}
      {typed.answer && sql !== undefined ? <AnswerFigure answer={typed.answer} sql={sql} /> : null}
    </>
  )
}

/** What is being done, or that it was given up. */
function statusOf(
  { doing, answer, error }: TypedSql,
  sql: string | undefined,
  words: Words['sql'],
): string | null {
  if (doing) return words.phases[doing.phase](doing.tables)
  return sql !== undefined && answer === undefined && error === null ? words.stopped : null
}
