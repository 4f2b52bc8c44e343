import { chartFont } from '../charts/theme.ts'
import type { FigureContent, FileWords } from './exports/FigureContent.ts'
import { figureCsv, figureCsvSemicolon } from './figureCsv.ts'
import { loadablePart } from './loadablePart.ts'
import { pageFont } from './pageFont.ts'
import { figureSvg } from './paper/figureSvg.ts'
import { fontFiles } from './paper/fontFiles.ts'

export type ExportKind = keyof typeof endings

const books = loadablePart(async () => ({
  ...(await import('./workbook/figureBook.ts')),
  ...(await import('./workbook/bookInWorker.ts')),
}))
const paths = loadablePart(() => import('../pictures/pathsOf.ts'))
const pngs = loadablePart(() => import('./exports/printedPng.ts'))
const shares = loadablePart(() => import('./exports/sharePng.ts'))

/** What stands behind a figure’s name in the names of its files. */
const endings = {
  xlsx: '.xlsx',
  csv: '.csv',
  csvSemicolon: '.vn.csv',
  png: '.png',
  svg: '.svg',
  svgPaths: '.paths.svg',
  share: '.share.png',
} as const

/** The name of a figure’s file; made-up figures say so in it. */
export function exportName(kind: ExportKind, name: string, simulated: boolean): string {
  return `${name}${simulated ? '_SO-GIA-LAP' : ''}${endings[kind]}`
}

/** The file of a figure. */
export async function exportFigure(
  kind: ExportKind,
  content: FigureContent,
  words: FileWords,
): Promise<Blob> {
  const table = content.table ?? { columns: [], rows: [] }
  switch (kind) {
    case 'xlsx': {
      const { figureBook, bookInWorker } = await books.load()
      return bookInWorker(figureBook([{ ...content, table }], words))
    }
    case 'csv':
      return textFile(figureCsv(content.text, table, content.address, words.figure), 'text/csv')
    case 'csvSemicolon':
      return textFile(figureCsvSemicolon(table), 'text/csv')
    case 'svg':
      return svgFile(await drawn(content, words))
    case 'svgPaths': {
      const { pathsOf } = await paths.load()
      return svgFile(await pathsOf(await drawn(content, words, { withFonts: false })))
    }
    case 'png': {
      const { printedPng } = await pngs.load()
      return printedPng(svgFile(await drawn(content, words)))
    }
    case 'share': {
      const { sharePng } = await shares.load()
      return sharePng(content, words)
    }
  }
}

async function drawn(content: FigureContent, words: FileWords, { withFonts = true } = {}): Promise<string> {
  const isThere = (await pageFont()) === chartFont
  return isThere
    ? figureSvg(content, await fontFiles(), { withFonts })
    : figureSvg({ ...content, said: words.figure.fontMissing }, [])
}

const textFile = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` })
const svgFile = (svg: string) => textFile(svg, 'image/svg+xml')
