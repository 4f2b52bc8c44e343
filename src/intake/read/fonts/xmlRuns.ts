import type { FontRun } from './runReader.ts'
import { attribute, tags } from './xmlTags.ts'

/**
 * The runs of a rich text of SpreadsheetML; null if it has none.
 * @param font of the cell, that of runs that name none
 */
export function xmlRuns(xml: string, font: string | null): FontRun[] | null {
  const runs = Array.from(xml.matchAll(/<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs), ([, run = '']): FontRun => {
    const [named] = tags(run, 'rFont')
    const text = /<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/s.exec(run)?.[1] ?? ''
    return { text: unescaped(text), font: named ? attribute(named.attributes, 'val') : font }
  })
  return runs.length > 0 ? runs : null
}

/** Characters that XML cannot hold stand as `_x000D_`. */
export function unescaped(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
    .replaceAll('&amp;', '&')
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" }
