import type { ReactNode } from 'react'
import type { TintedTable } from '../../../charts/TintedTable.ts'

export interface HeatAt {
  row: number
  /** −1 is the name. */
  column: number
}

export interface HeatHead {
  title: string
  isChosen?: boolean
  /** Left out where there is little room. */
  isOld?: boolean
  sorted?: 'ascending' | 'descending'
  onClick: () => void
}

export interface HeatGridProps {
  table: TintedTable
  caption: string
  /** Above the names. */
  corner: string
  legend: { label: string; why: string }
  /** How to read it, while nothing is pointed at. */
  hint: string
  read: (at: HeatAt) => string
  heads: readonly HeatHead[]
  /** A link or button, with the mark of made-up figures where they are, by row. */
  name: (row: number) => ReactNode
  /** A click on a cell, or Enter where the arrow keys led. */
  onCell?: (at: HeatAt) => void
  /** Which cell a name reads out. */
  nameReads: number
  /** Opens with the last columns in sight. */
  fromEnd?: boolean
  /** It has the whole screen. */
  tall: boolean
}
