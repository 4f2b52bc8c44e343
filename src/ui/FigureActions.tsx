import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { loadAllWords } from '../i18n/viAhead.ts'
import type { FigureId } from '../state/figures.examples.ts'
import { reasonOf } from './ErrorText.tsx'
import type { ExportKind } from './exportFigure.ts'
import styles from './Figure.module.css'
import type { FigureParts } from './FigureParts.tsx'
import type { FigureText } from './FigureText.ts'
import { loadablePart } from './loadablePart.ts'
import { Part } from './Part.tsx'
import { useScreen } from './ScreenContext.tsx'
import { useStatements } from './StatementsContext.tsx'
import { TextButton } from './TextButton.tsx'
import type { PlainTable } from './tableColumn.ts'
import { useWords } from './WordsContext.tsx'
import { wholeAddress } from './wholeAddress.ts'

const exporting = loadablePart(() => import('./exportFigure.ts'))
const asking = loadablePart(async () => (await Promise.all([import('./FigureSql.tsx'), loadAllWords()]))[0])

interface FigureActionsProps {
  id: FigureId
  name: string
  text: FigureText
  parts: FigureParts
  table?: PlainTable
  asTable: boolean
  onTable?: () => void
}

/** Table, files, link and SQL of a figure; in sight on hover, on focus and where there is no hover. */
export function FigureActions({ id, name, text, parts, table, asTable, onTable }: FigureActionsProps) {
  const words = useWords()
  const statements = useStatements()
  const screen = useScreen()
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
      await navigator.clipboard.writeText(wholeAddress(router))
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
        <TextButton quiet aria-expanded={withSql} onClick={() => setWithSql(!withSql)}>
          {words.figure.sql}
        </TextButton>
        <output>{said}</output>
      </fieldset>
      {withSql ? (
        <Part of={asking}>
          {({ FigureSql }) => <FigureSql screen={screen.name} id={id} statements={statements} />}
        </Part>
      ) : null}
    </>
  )
}
