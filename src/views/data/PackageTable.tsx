import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { TableFigure, type TableFigureProps } from '../../ui/TableFigure.tsx'
import type { Answer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'

const route = getRouteApi('/data')

interface PackageTableProps<Row>
  extends Omit<TableFigureProps<Row>, 'headline' | 'note' | 'rows' | 'fileRows' | 'empty'> {
  answer: Answer<readonly Row[]>
  /** What is being loaded, in words. */
  what: string
  /** In pixels, until it is loaded. */
  height: number
  /** The finding, of the rows that are shown and of all. */
  headline: (rows: readonly Row[], all: readonly Row[]) => string
  /** Of which indices a row speaks: only those of the chosen index are shown. */
  indicesOf?: (row: Row) => readonly string[]
  /** Where the words are looked for that the address asks for. */
  texts: (row: Row) => readonly (string | number | null)[]
  /** With the field for these words. */
  withFind?: boolean
  /** What stands in place of the figure where no row is left. */
  nothing?: ReactNode
}

/** A table of the package as it is, narrowed by the index and the words of the address. */
export function PackageTable<Row>(props: PackageTableProps<Row>) {
  const { answer, what, height, headline, indicesOf, texts, withFind = false, nothing, ...figure } = props
  const words = useWords().data
  const { index, find } = route.useSearch()
  const isOfIndex = (row: Row) => index === undefined || (indicesOf?.(row).includes(index) ?? true)
  return (
    <Answered answer={answer} what={what} height={height}>
      {(all) => {
        const rows = all.filter((row) => isOfIndex(row) && holds(find, texts(row)))
        return (
          <>
            {withFind ? <Find matches={rows.length} of={all.length} /> : null}
            {rows.length === 0 && nothing !== undefined ? (
              nothing
            ) : (
              <TableFigure
                {...figure}
                headline={headline(rows, all)}
                note={{ source: [words.package] }}
                rows={rows}
              />
            )}
          </>
        )
      }}
    </Answered>
  )
}
