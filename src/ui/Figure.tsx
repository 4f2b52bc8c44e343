import type { ReactNode } from 'react'
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { FigureId } from '../state/figures.examples.ts'
import { useDataPart } from './DatabaseContext.tsx'
import { standFigure } from './exports/screenFigures.ts'
import styles from './Figure.module.css'
import { FigureActions } from './FigureActions.tsx'
import { FigureHeadingProvider } from './FigureHeading.tsx'
import type { FigureParts } from './FigureParts.tsx'
import { FigurePartsProvider } from './FigureParts.tsx'
import type { FigureNote } from './FigureText.ts'
import { noteLine } from './FigureText.ts'
import { Reason } from './Reason.tsx'
import { markDrawn, useScreen } from './ScreenContext.tsx'
import { SimulatedMark } from './SimulatedMark.tsx'
import { Table } from './Table.tsx'
import { type Coded, type PlainTable, plainTable, type TableColumn, writingOf } from './tableColumn.ts'
import { termsPart } from './termsPart.ts'
import { useOwnSources } from './useOwnSources.ts'
import { useWords } from './WordsContext.tsx'

export interface FigureProps<Row> {
  /** As `state/figures.examples` lists it; once on a screen. */
  id: FigureId
  /** The finding, a sentence generated from the figures. */
  headline: string
  /** Measure · place · period. */
  subtitle: string
  /** In what all its figures are told, by the contract’s word for a scale or measure; none where columns differ. */
  measure?: string
  note: FigureNote
  /**
   * Of figures that rest on measurements or cases: whether these are made up. Where the reader’s own file is in
   * their place, the note names it.
   */
  simulated?: boolean
  /** What stands in it is itself the table: no button to see it as one. */
  tabular?: boolean
  /** The numbers of the picture: its table and its files are made of these columns and rows. */
  columns?: readonly TableColumn<Row>[]
  rows?: readonly Row[]
  /** What its rows are in the data contract, for a workbook that can be taken over again. */
  coded?: Coded<Row>
  /** Without ending; letters without diacritics, such as `pci-2021-xep-hang`. */
  fileName: string
  /** Level of the headline. */
  level?: 2 | 3
  /** Words or marks behind the subtitle, such as a `StatusMark`. */
  marks?: ReactNode
  children: ReactNode
}

/** A picture or a table with its finding above and its origin below, and ways to take it along. */
export function Figure<Row>(props: FigureProps<Row>) {
  const { id, headline, subtitle, simulated = false, tabular = false, fileName } = props
  const { columns, rows, coded, measure, level = 2, marks, children } = props
  const words = useWords().figure
  const screen = useScreen()
  const Termed = useSyncExternalStore(termsPart.subscribe, termsPart.getSnapshot).value
  const [parts] = useState<FigureParts>(() => new Set())
  const [asTable, setAsTable] = useState(false)
  const headingId = useId()
  // What is made up is never taken over as a unit’s own.
  const codes = simulated ? undefined : coded
  const table = useMemo(() => columns && rows && plainTable(columns, rows, codes), [columns, rows, codes])
  const Heading = level === 2 ? 'h2' : 'h3'
  const scale = useDataPart((state) => state.scale)
  const own = useOwnSources()
  const stated =
    props.simulated === undefined || own === null || props.note.sourceIsOwn
      ? props.note
      : withSources(props.note, own)
  const note = simulated && scale !== null && scale < 1 ? { ...stated, scale: words.scale(scale) } : stated
  const line = noteLine(note, words)
  const root = useRef<HTMLElement>(null)

  useEffect(() => {
    if (parts.size === 0) markDrawn(screen)
  }, [parts, screen])

  useEffect(() => {
    if (!root.current || !table) return
    return standFigure(root.current, {
      name: fileName,
      text: { headline, subtitle, measure, note, simulated },
      table,
    })
  })

  return (
    <figure ref={root} className={styles.figure} data-figure={id} aria-labelledby={headingId}>
      <Heading id={headingId}>{headline}</Heading>
      <p className={styles.subtitle}>
        {Termed === undefined ? subtitle : <Termed text={subtitle} owner={id} />}
        {marks ? <> {marks}</> : null}
      </p>
      <div className={styles.picture} data-simulated={simulated}>
        {asTable && table ? <NumbersOf table={table} caption={`${headline}. ${subtitle}`} /> : null}
        <div hidden={asTable}>
          <FigureHeadingProvider value={headingId}>
            <FigurePartsProvider value={parts}>{children}</FigurePartsProvider>
          </FigureHeadingProvider>
        </div>
      </div>
      <figcaption className={styles.note}>
        {simulated ? <SimulatedMark /> : null}
        {line ? <NoteText line={line} read={note.read ?? []} head={words.sourceHead} /> : null}
        <FigureActions
          id={id}
          name={fileName}
          text={{ headline, subtitle, measure, note, simulated }}
          parts={parts}
          table={table}
          asTable={asTable}
          onTable={tabular ? undefined : () => setAsTable(!asTable)}
        />
      </figcaption>
    </figure>
  )
}

/** The package is not where these figures come from; what else is named stays. */
function withSources(note: FigureNote, own: readonly string[]): FigureNote {
  return { ...note, source: [...own, ...note.source.slice(1)] }
}

/** The line of a note; where its figures were read opens behind its first word. */
function NoteText({ line, read, head }: { line: string; read: readonly string[]; head: string }) {
  if (read.length === 0 || !line.startsWith(head)) return <span>{line}</span>
  return (
    <span>
      <Reason why={read.join('; ')}>{head}</Reason>
      {line.slice(head.length)}
    </span>
  )
}

function NumbersOf({ table, caption }: { table: PlainTable; caption: string }) {
  const rows = table.rows.map((cells, n) => ({ n, cells }))
  const columns = table.columns.map(
    (column, i): TableColumn<(typeof rows)[number]> => ({
      ...column,
      value: ({ cells }) => cells[i] ?? null,
      writing: ({ n }) => writingOf(column, n),
    }),
  )
  return (
    <Table caption={caption} columns={columns} rows={rows} rowKey={({ n }) => String(n)} maxHeight="32rem" />
  )
}
