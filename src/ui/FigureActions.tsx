import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, useId, useState } from 'react'
import { filledSql } from '../engine/filledSql.ts'
import { reasonOf } from './ErrorText.tsx'
import type { ExportKind } from './exportFigure.ts'
import styles from './Figure.module.css'
import type { FigureParts } from './FigureParts.tsx'
import type { FigureText } from './FigureText.ts'
import { loadablePart } from './loadablePart.ts'
import { Part } from './Part.tsx'
import { useStatements } from './StatementsContext.tsx'
import { saveFile } from './saveFile.ts'
import { TextButton } from './TextButton.tsx'
import type { PlainTable } from './tableColumn.ts'
import { useWords } from './WordsContext.tsx'
import { wholeAddress } from './wholeAddress.ts'

const exporting = loadablePart(() => import('./exports/fileOf.ts'))
const more = loadablePart(() => import('./exports/MoreActions.tsx'))

interface FigureActionsProps {
  name: string
  text: FigureText
  parts: FigureParts
  table?: PlainTable
  asTable: boolean
  onTable?: () => void
}

/** Table, workbook, other ways to take a figure along, and its SQL. */
export function FigureActions({ name, text, parts, table, asTable, onTable }: FigureActionsProps) {
  const words = useWords()
  const statements = useStatements()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState(false)
  const [withSql, setWithSql] = useState(false)
  const furtherId = useId()

  /** The file of the figure that a button stands in. */
  const make = async (kind: ExportKind, button: Element) => {
    const element = button.closest('figure')
    if (!element) throw new Error('figure')
    const { fileOf } = await exporting.load()
    return fileOf(
      kind,
      { name, element, text, parts: [...parts], table, address: wholeAddress(router) },
      words,
    )
  }
  /** Says what became of an action; what fails says why. */
  const attempt = async (action: () => Promise<string>) => {
    try {
      setSaid(await action())
    } catch (error) {
      setSaid(words.figure.exportFailed(await reasonOf(error, words)))
    }
  }
  const onExcel = ({ currentTarget }: MouseEvent) =>
    attempt(async () => {
      const { file, name } = await make('xlsx', currentTarget)
      saveFile(file, name)
      return ''
    })

  return (
    <>
      <fieldset className={`no-print ${styles.actions}`}>
        <legend className="visually-hidden">{words.figure.actions}</legend>
        {table && onTable ? (
          <TextButton quiet aria-pressed={asTable} onClick={onTable}>
            {asTable ? words.figure.picture : words.figure.table}
          </TextButton>
        ) : null}
        {table ? (
          <TextButton quiet onClick={onExcel}>
            {words.figure.excel}
          </TextButton>
        ) : null}
        <TextButton
          quiet
          aria-expanded={open}
          aria-controls={open ? furtherId : undefined}
          onClick={() => setOpen(!open)}
        >
          {words.figure.more}
        </TextButton>
        {statements.length > 0 ? (
          <TextButton quiet aria-expanded={withSql} onClick={() => setWithSql(!withSql)}>
            {words.figure.sql}
          </TextButton>
        ) : null}
        <output>{said}</output>
      </fieldset>
      {open ? (
        <Part of={more}>
          {({ MoreActions }) => (
            <MoreActions id={furtherId} text={text} table={table} make={make} attempt={attempt} />
          )}
        </Part>
      ) : null}
      {withSql ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre className={`no-print ${styles.sql}`} tabIndex={0}>
          {statements.map(({ sql, values }) => filledSql(sql, values)).join(';\n\n')}
        </pre>
      ) : null}
    </>
  )
}
