import { chartFont } from '../charts/theme.ts'
import type { Words } from '../i18n/vi.ts'
import type { FigureText } from './FigureText.ts'
import { figureCsv } from './figureCsv.ts'
import { pageFont } from './pageFont.ts'
import type { SeenFigure } from './paper/figureSvg.ts'
import { figureSvg } from './paper/figureSvg.ts'
import { fontFiles } from './paper/fontFiles.ts'
import { raster } from './paper/raster.ts'
import { saveFile } from './saveFile.ts'
import type { PlainTable } from './tableColumn.ts'

export type ExportKind = 'png' | 'svg' | 'csv'

export interface FigureContent extends SeenFigure {
  text: FigureText
  table?: PlainTable
}

/** Makes the file of a figure and hands it to the reader; made-up figures say so in the file's name. */
export async function exportFigure(
  kind: ExportKind,
  name: string,
  content: FigureContent,
  words: Words,
): Promise<void> {
  const file = `${name}${content.text.simulated ? '_SO-GIA-LAP' : ''}.${kind}`
  if (kind === 'csv') {
    const table = content.table ?? { columns: [], rows: [] }
    const text = figureCsv(content.text, table, content.address, words.figure)
    return saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), file)
  }
  const isThere = (await pageFont()) === chartFont
  const svg = isThere
    ? await figureSvg(content, await fontFiles())
    : await figureSvg({ ...content, said: words.figure.fontMissing }, [])
  const blob = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
  saveFile(kind === 'svg' ? blob : await raster(blob), file)
}
