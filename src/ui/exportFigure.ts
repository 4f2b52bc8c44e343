import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url'
import type { Words } from '../i18n/vi.ts'
import { figureCsv } from './figureCsv.ts'
import type { FigureContent } from './figureSvg.ts'
import { figureSvg } from './figureSvg.ts'
import { saveFile } from './saveFile.ts'

export type ExportKind = 'png' | 'svg' | 'csv'

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
  const svg = await figureSvg(content, words, measure(), await fontFaces())
  const blob = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
  saveFile(kind === 'svg' ? blob : await raster(blob), file)
}

function measure() {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('canvas')
  return (text: string, font: string) => {
    context.font = font
    return context.measureText(text).width
  }
}

async function fontFaces(): Promise<string> {
  const faces = await Promise.all([
    face(latin400, 400, latin),
    face(vietnamese400, 400, vietnamese),
    face(latin700, 700, latin),
    face(vietnamese700, 700, vietnamese),
  ])
  return faces.join('')
}

const latin = 'U+0000-00FF,U+2000-206F,U+2212'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0329,U+1EA0-1EF9'

async function face(url: string, weight: number, range: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const text = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ''))
  return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${text})}`
}

async function raster(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * 2
    canvas.height = image.naturalHeight * 2
    await drawWithFonts(image, canvas)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Chromium calls an SVG image decoded before the fonts inside it are ready and leaves their text blank: draw
 * until the headline is there and nothing changes any more.
 */
async function drawWithFonts(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('canvas')
  let before = ''
  for (let attempt = 0; attempt < 40; attempt += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const now = inkOf(context)
    if (now === before && !now.startsWith('0 ')) return
    before = now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('PNG: font')
}

/** How many samples differ from the paper, in the headline and in all. */
function inkOf(context: CanvasRenderingContext2D): string {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  const headline = width * 140 * 4
  let above = 0
  let all = 0
  for (let i = 0; i < data.length; i += 12) {
    if (data[i] === data[0] && data[i + 1] === data[1]) continue
    all += 1
    if (i < headline) above += 1
  }
  return `${above} ${all}`
}
