import { fontInCss } from './fontInCss.ts'
import { type FontRules, fontRules } from './fontRules.ts'
import type { FontRun } from './runReader.ts'
import { withLatinCharacters } from './withLatinCharacters.ts'

/** A piece of a page: a tag, which is none of the reader's business, or text in its font. */
export type PagePiece = { tag: string } | FontRun

/**
 * A page in pieces whose order is that of the page. The font of a text is that of the nearest element around it that
 * names one: by `style` or `face`, else by the rules for its classes, else for its kind.
 * @param page with its style sheets, in comments or not
 */
export function pageTexts(page: string): PagePiece[] {
  const rules = fontRules(page)
  const open: OpenElement[] = []
  const body = page.replace(/<!--.*?-->/gs, '').replace(/<(style|script)\b.*?<\/\1\s*>/gis, '')
  return Array.from(body.matchAll(/<[^>]*>|[^<]+|</g), ([piece]): PagePiece => {
    const [, slash, name = ''] = /^<(\/?)([a-z][\w:]*)/i.exec(piece) ?? []
    if (!piece.startsWith('<')) return { text: withLatinCharacters(piece), font: open.at(-1)?.font ?? null }
    const element = name.toLowerCase()
    if (slash === '/') close(open, [element])
    else if (name !== '' && !piece.endsWith('/>') && !/^(br|hr|col|img|meta|link|input)$/.test(element)) {
      close(open, endedBy[element] ?? [])
      open.push({ element, font: fontOf(element, piece, rules) ?? open.at(-1)?.font ?? null })
    }
    return { tag: piece }
  })
}

interface OpenElement {
  element: string
  font: string | null
}

/** Elements that end where one of a kind begins, though nobody closed them. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr'],
  p: ['p'],
}

/** Closes the innermost of such elements and all within it, but none outside of the table. */
function close(open: OpenElement[], elements: readonly string[]): void {
  const at = open.findLastIndex(({ element }) => elements.includes(element))
  const table = open.findLastIndex(({ element }) => element === 'table')
  if (at >= 0 && at >= table) open.splice(at)
}

function fontOf(element: string, tag: string, rules: FontRules): string | null {
  const attribute = (name: string) => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
    return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
  }
  const own = fontInCss(attribute('style'))
  if (own !== null) return own
  const classes = attribute('class').toLowerCase().split(/\s+/)
  const byClass = classes.flatMap((one) => rules.get(`${element}.${one}`) ?? rules.get(`.${one}`) ?? [])
  const [face = ''] = attribute('face').split(',')
  return byClass.at(-1) ?? (face.trim() || (rules.get(element) ?? null))
}
