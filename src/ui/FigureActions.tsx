import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, useId, useState } from 'react'
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
import { saveFile } from './saveFile.ts'
import { TextButton } from './TextButton.tsx'
import type { PlainTable } from './tableColumn.ts'
import { useWords } from './WordsContext.tsx'
import { wholeAddress } from './wholeAddress.ts'

const exporting = loadablePart(() => import('./exports/fileOf.ts'))
const more = loadablePart(() => import('./exports/MoreActions.tsx'))
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

/** Table, workbook, other ways to take a figure along, and its SQL. */
export function FigureActions({ id, name, text, parts, table, asTable, onTable }: FigureActionsProps) {
  const words = useWords()
  const statements = useStatements()
  const screen = useScreen()
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
        <TextButton quiet aria-expanded={withSql} onClick={() => setWithSql(!withSql)}>
          {words.figure.sql}
        </TextButton>
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
        <Part of={asking}>
          {({ FigureSql }) => <FigureSql screen={screen.name} id={id} statements={statements} />}
        </Part>
      ) : null}
    </>
  )
}
