import { fontInCss } from './fontInCss.ts'

/** What a rule of a style sheet is for: `td`, `.xl65`, `td.xl65` → the font that it names. */
export type FontRules = ReadonlyMap<string, string>

/** The rules of the style sheets of a page that name a font; of two for the same, the later one. */
export function fontRules(page: string): FontRules {
  const sheets = Array.from(page.matchAll(/<style[^>]*>(.*?)<\/style>/gis), ([, css = '']) => css)
  const css = sheets.join('\n').replace(/\/\*.*?\*\/|<!--|-->/gs, '')
  return new Map(
    Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(([, selectors = '', declared = '']) => {
      const font = fontInCss(declared)
      if (font === null) return []
      return selectors.split(',').map((one): [string, string] => [one.trim().toLowerCase(), font])
    }),
  )
}
