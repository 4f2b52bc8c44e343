import { useRouter } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import type { ExportKind } from '../exportFigure.ts'
import figureStyles from '../Figure.module.css'
import type { FigureText } from '../FigureText.ts'
import { noteLine } from '../FigureText.ts'
import { saveFile } from '../saveFile.ts'
import { TextButton } from '../TextButton.tsx'
import type { PlainTable } from '../tableColumn.ts'
import { useWords } from '../WordsContext.tsx'
import { wholeAddress } from '../wholeAddress.ts'
import { ByHand, type ToCopy } from './ByHand.tsx'
import { copyPicture } from './copyPicture.ts'
import { copyText } from './copyText.ts'
import { type FigureFile, withExports } from './fileOf.ts'
import { screenBook } from './screenBook.ts'
import { tableHtml, tableText } from './tableHtml.ts'

interface MoreActionsProps {
  id: string
  text: FigureText
  table?: PlainTable
  make: (kind: ExportKind, button: Element) => Promise<FigureFile>
  /** Does it and says what it gives. */
  attempt: (action: () => Promise<string>) => Promise<void>
}

/** The ways to take a figure along beside the workbook: copies, pictures, plain tables, the whole screen, the link. */
export function MoreActions({ id, text, table, make, attempt }: MoreActionsProps) {
  const words = useWords()
  const said = withExports(words).exports
  const router = useRouter()
  const [byHand, setByHand] = useState<ToCopy | null>(null)
  const [progress, setProgress] = useState('')
  const running = useRef<AbortController>(null)

  const save = (kind: ExportKind) => (event: MouseEvent) => {
    const button = event.currentTarget
    return attempt(async () => {
      const { file, name } = await make(kind, button)
      saveFile(file, name)
      return ''
    })
  }
  const onPicture = ({ currentTarget }: MouseEvent) =>
    attempt(async () => {
      const made = make('png', currentTarget)
      if (await copyPicture(made.then(({ file }) => file))) return said.copied
      setByHand({ kind: 'picture', ...(await made) })
      return ''
    })
  const onTable = () =>
    attempt(async () => {
      if (!table) return ''
      const above = [text.headline, text.subtitle, ...(text.simulated ? [words.figure.simulated] : [])]
      const copied = { above, below: [noteLine(text.note, words.figure), wholeAddress(router)], table }
      const html = tableHtml(copied, words.format)
      if (copyText({ html, text: tableText(copied, words.format) })) return said.copied
      setByHand({ kind: 'table', html })
      return ''
    })
  const onLink = () =>
    attempt(async () => {
      const address = wholeAddress(router)
      if (copyText({ text: address })) return said.copied
      setByHand({ kind: 'link', address })
      return ''
    })
  const onScreen = () =>
    attempt(async () => {
      running.current = new AbortController()
      const { signal } = running.current
      try {
        const onSheet = (written: number, of: number) => setProgress(said.progress(written, of))
        const { book, name } = await screenBook(wholeAddress(router), withExports(words), { onSheet, signal })
        saveFile(book, name)
        return ''
      } catch (error) {
        if (signal.aborted) return said.stopped
        throw error
      } finally {
        running.current = null
        setProgress('')
      }
    })

  return (
    <fieldset id={id} className={`no-print ${figureStyles.further}`}>
      <legend className="visually-hidden">{words.figure.more}</legend>
      <Action onClick={onPicture}>{said.copyPicture}</Action>
      {table ? <Action onClick={onTable}>{said.copyTable}</Action> : null}
      <Action onClick={save('share')} title={said.shareWhy}>
        {said.share}
      </Action>
      <Action onClick={save('png')} title={said.pngWhy}>
        {said.png}
      </Action>
      <Action onClick={save('svg')}>{said.svg}</Action>
      <Action onClick={save('svgPaths')} title={said.svgPathsWhy}>
        {said.svgPaths}
      </Action>
      {table ? (
        <>
          <Action onClick={save('csv')}>{said.csv}</Action>
          <Action onClick={save('csvSemicolon')} title={said.csvSemicolonWhy}>
            {said.csvSemicolon}
          </Action>
        </>
      ) : null}
      {progress === '' ? (
        <Action onClick={onScreen} title={said.screenWhy}>
          {said.screen}
        </Action>
      ) : (
        <span>
          <output>{progress}</output> <Action onClick={() => running.current?.abort()}>{said.stop}</Action>
        </span>
      )}
      <Action onClick={onLink} title={said.link}>
        {said.linkShort}
      </Action>
      {byHand ? <ByHand copy={byHand} words={said.byHand} onClose={() => setByHand(null)} /> : null}
    </fieldset>
  )
}

function Action(props: { onClick: (event: MouseEvent) => void; title?: string; children: ReactNode }) {
  return <TextButton quiet {...props} />
}
