import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { filledSql } from '../engine/filledSql.ts'
import { copyText } from './copyText.ts'
import { reasonOf } from './ErrorText.tsx'
import type { ExportKind } from './exportFigure.ts'
import styles from './Figure.module.css'
import type { FigureParts } from './FigureParts.tsx'
import type { FigureText } from './FigureText.ts'
import { loadablePart } from './loadablePart.ts'
import { useStatements } from './StatementsContext.tsx'
import { TextButton } from './TextButton.tsx'
import type { PlainTable } from './tableColumn.ts'
import { useWords } from './WordsContext.tsx'
import { wholeAddress } from './wholeAddress.ts'

const exporting = loadablePart(() => import('./exportFigure.ts'))

interface FigureActionsProps {
  name: string
  text: FigureText
  parts: FigureParts
  table?: PlainTable
  asTable: boolean
  onTable?: () => void
}

/** Table, files, link and SQL of a figure; in sight on hover, on focus and where there is no hover. */
export function FigureActions({ name, text, parts, table, asTable, onTable }: FigureActionsProps) {
  const words = useWords()
  const statements = useStatements()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [withSql, setWithSql] = useState(false)

  const take = async (kind: ExportKind, button: HTMLElement) => {
    try {
      const element = button.closest('figure')
      if (!element) throw new Error('figure')
      const { exportFigure } = await exporting.load()
      await exportFigure(
        kind,
        name,
        { element, text, parts: [...parts], table, address: wholeAddress(router) },
        words,
      )
      setSaid('')
    } catch (error) {
      setSaid(words.figure.exportFailed(await reasonOf(error, words)))
    }
  }
  const copy = async () => {
    try {
      await copyText(wholeAddress(router))
      setSaid(words.figure.copied)
    } catch {
      setSaid(wholeAddress(router))
    }
  }

  return (
    <>
      <fieldset className={`no-print ${styles.actions}`}>
        <legend className="visually-hidden">{words.figure.actions}</legend>
        {table && onTable ? (
          <TextButton quiet aria-pressed={asTable} onClick={onTable}>
            {asTable ? words.figure.picture : words.figure.table}
          </TextButton>
        ) : null}
        <TextButton quiet onClick={(event) => take('png', event.currentTarget)}>
          {words.figure.png}
        </TextButton>
        <TextButton quiet onClick={(event) => take('svg', event.currentTarget)}>
          {words.figure.svg}
        </TextButton>
        {table ? (
          <TextButton quiet onClick={(event) => take('csv', event.currentTarget)}>
            {words.figure.csv}
          </TextButton>
        ) : null}
        <TextButton quiet onClick={copy} title={words.figure.link}>
          {words.figure.linkShort}
        </TextButton>
        {statements.length > 0 ? (
          <TextButton quiet aria-expanded={withSql} onClick={() => setWithSql(!withSql)}>
            {words.figure.sql}
          </TextButton>
        ) : null}
        <output>{said}</output>
      </fieldset>
      {withSql ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre className={`no-print ${styles.sql}`} tabIndex={0}>
          {statements.map(({ sql, values }) => filledSql(sql, values)).join(';\n\n')}
        </pre>
      ) : null}
    </>
  )
}
