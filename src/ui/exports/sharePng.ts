import { chartFont } from '../../charts/theme.ts'
import { type FigureNote, noteLine } from '../FigureText.ts'
import { pageFont } from '../pageFont.ts'
import { fontFiles, fontRules } from '../paper/fontFiles.ts'
import { raster } from '../paper/raster.ts'
import type { FigureContent, FileWords } from './FigureContent.ts'
import { seenRows } from './seenRows.ts'
import { pictureRoom, type Shared, shareSize, shareSvg } from './shareSvg.ts'
import { writtenRows } from './writtenRows.ts'

/** A figure as a picture for phones. */
export async function sharePng(
  content: FigureContent,
  { figure, format, exports }: FileWords,
): Promise<Blob> {
  const { text } = content
  const fonts = (await pageFont()) === chartFont ? await fontFiles() : []
  const svg = shareSvg(
    {
      headline: text.headline,
      subtitle: text.subtitle,
      note: noteLine(sourced(text.note), figure),
      mark: text.simulated ? exports.shareMark : null,
      body: await bodyOf(content, format),
      more: exports.moreRows,
    },
    fontRules(fonts),
  )
  return raster(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }), shareSize.width)
}

/** A picture has nothing to open: where no publisher stands, what it was read in does. */
function sourced(note: FigureNote): FigureNote {
  return note.source.length === 0 && note.read !== undefined ? { ...note, source: note.read } : note
}

/** The one picture of a figure where it can be read on a phone; else its rows as they are seen, or as they are written. */
async function bodyOf(
  { element, parts, table }: FigureContent,
  format: FileWords['format'],
): Promise<Shared['body']> {
  const [part, ...others] = parts.filter((one) => one.element?.checkVisibility())
  if (part && others.length === 0 && part.height <= pictureRoom.height)
    return { ...pictureRoom, height: part.height, svg: await part.svg(pictureRoom.width) }
  const seen = part ? null : seenRows(element)
  if (seen) return seen
  if (table) return writtenRows(table, format)
  const [first] = parts
  return {
    width: pictureRoom.width,
    height: first?.height ?? 1,
    svg: (await first?.svg(pictureRoom.width)) ?? '',
  }
}
