import { useMemo } from 'react'
import type { Ranking } from '../../answers/ranking/ranking.ts'
import { type PlainTable, plainTable } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { fileColumns, rankColumns } from './rankColumns.tsx'

/** The ranking as plain values, for pictures of it. */
export function useFigureTable(data: Ranking): PlainTable {
  const words = useWords()
  return useMemo(
    () => plainTable([...fileColumns(data, words), ...rankColumns(data, null, words)], data.rows),
    [data, words],
  )
}
