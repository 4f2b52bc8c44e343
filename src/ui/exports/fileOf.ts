import { exportWords } from '../../i18n/exportWords.ts'
import type { Words } from '../../i18n/vi.ts'
import { type ExportKind, exportFigure, exportName } from '../exportFigure.ts'
import { chosenWords } from './chosenWords.ts'
import type { FigureContent, FileWords } from './FigureContent.ts'

export interface FigureFile {
  file: Blob
  name: string
}

/** What a file of a figure is made of, as the page has it. */
export type FigureOnPage = Omit<FigureContent, 'chosen'> & { name: string }

/** The file of a figure with its name. */
export async function fileOf(kind: ExportKind, figure: FigureOnPage, words: Words): Promise<FigureFile> {
  const file = await exportFigure(kind, { ...figure, chosen: chosenWords() }, withExports(words))
  return { file, name: exportName(kind, figure.name, figure.text.simulated) }
}

/** The words of files beside those that every page has. */
export function withExports({ language, figure, format }: Words): FileWords {
  return { figure, format, exports: exportWords[language] }
}
