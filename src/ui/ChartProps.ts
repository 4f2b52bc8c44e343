import type { ChartOption } from '../charts/base.ts'
import type { ChartTheme } from '../charts/theme.ts'
import type { Words } from '../i18n/vi.ts'

/** What the reader chose in a picture. */
export interface ChartChoice {
  seriesIndex: number
  seriesId?: string
  seriesName?: string
  dataIndex: number
  name: string
  /** The datum as the builder put it there, so that it can carry a code. */
  data: unknown
}

export interface ChartProps<D> {
  /** A pure builder at module level: data, words and theme in, option out. */
  build: (data: D, words: Words, theme: ChartTheme) => ChartOption
  /** The same object as long as nothing changed (an answer, or memoised): a new one draws again. */
  data: D
  /** In pixels at normal size; presentation size multiplies it. */
  height: number
  /** What the picture shows, for those who do not see it. */
  label: string
  onSelect?: (choice: ChartChoice) => void
}
