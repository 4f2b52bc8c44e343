import type { ExportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureText } from '../FigureText.ts'
import type { SeenFigure } from '../paper/figureSvg.ts'
import type { PlainTable } from '../tableColumn.ts'

/** What files of a figure are made of. */
export interface FigureContent extends SeenFigure {
  text: FigureText
  table?: PlainTable
  /** What was chosen on the screen, in words. */
  chosen: string
}

/** The words of files beside those that every page has. */
export interface FileWords {
  figure: Words['figure']
  format: Words['format']
  exports: ExportWords
}
