import { plain } from './base.ts'
import type { TextWeight } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

/** How a text beside a row is written. */
export type RowTone = 'ink' | 'strong' | 'bold' | 'quiet' | 'note' | 'followed' | 'better' | 'worse'

/** Pieces of a line, each in its tone. */
export type RowLine = readonly (readonly [tone: RowTone, text: string])[]

/** Lines of rich text; `rowTones` are the styles that it names. */
export function rowText(lines: readonly RowLine[]): string {
  return lines.map((line) => line.map(([tone, text]) => `{${tone}|${plain(text)}}`).join('')).join('\n')
}

export const toneWeight: Readonly<Record<RowTone, TextWeight>> = {
  ink: 400,
  strong: 500,
  bold: 700,
  quiet: 400,
  note: 400,
  followed: 700,
  better: 500,
  worse: 500,
}

export function rowTones(theme: ChartTheme): Record<RowTone, object> {
  const { ink, quiet, followed, better, worse } = theme
  const style = (tone: RowTone, color: string, fontSize = theme.size.table) => ({
    color,
    fontSize,
    fontWeight: toneWeight[tone],
    fontFamily: theme.font,
    lineHeight: theme.size.table * 1.2,
  })
  return {
    ink: style('ink', ink),
    strong: style('strong', ink),
    bold: style('bold', ink),
    quiet: style('quiet', quiet),
    note: style('note', quiet, theme.size.note),
    followed: style('followed', followed),
    better: style('better', better),
    worse: style('worse', worse),
  }
}
