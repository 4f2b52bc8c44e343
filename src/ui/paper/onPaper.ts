import type { FontFile } from './fontFiles.ts'
import { loadFonts } from './fontFiles.ts'

/**
 * Lets something be laid out in an empty document with the page's own rules and fonts: on light paper, at the
 * plain size whatever the reader's is, within the same window. What print leaves out is left out here too, but for
 * rows and columns, which only a sheet has no room for.
 */
export async function onPaper<T>(
  fonts: readonly FontFile[],
  use: (paper: Document) => Promise<T>,
): Promise<T> {
  const frame = document.createElement('iframe')
  frame.ariaHidden = 'true'
  Object.assign(frame.style, {
    position: 'fixed',
    left: '-99999px',
    width: `${innerWidth}px`,
    height: '1000px',
  })
  frame.srcdoc = '<!doctype html>'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  try {
    await loaded
    const paper = frame.contentDocument
    const view = frame.contentWindow as (Window & typeof globalThis) | null
    if (!paper || !view) throw new Error('iframe')
    paper.documentElement.lang = document.documentElement.lang
    paper.documentElement.dataset.mantineColorScheme = 'light'
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(rulesOfPage())
    paper.adoptedStyleSheets = [sheet]
    await loadFonts(paper, fonts)
    return await use(paper)
  } finally {
    frame.remove()
  }
}

function rulesOfPage(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const ofPrint = rules.filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
  )
  const hidden = ofPrint
    .flatMap((rule) => [...rule.cssRules])
    .filter(
      (rule) =>
        rule instanceof CSSStyleRule &&
        rule.style.display === 'none' &&
        !/\b(tr|th|td)\b/.test(rule.selectorText),
    )
  const drawn = rules.filter((rule) => !(rule instanceof CSSFontFaceRule))
  return [...drawn, ...hidden].map(({ cssText }) => cssText).join('\n')
}
