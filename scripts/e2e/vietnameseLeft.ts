import type { Page } from 'playwright-core'
import { vi } from '../../src/i18n/vi.ts'

/** Small words that stand in sentences and not in the names of places, units and components. */
const sentenceWords = 'của|năm|tuần|tháng|chưa|không|hạng|điểm|theo|các|những|được|từ|đến'
/** Of the language itself, and of what keeps its own name on every map. */
const names = /Tiếng Việt|quần đảo|Hoàng Sa|Trường Sa|Biển Đông|Đà Nẵng|Khánh Hòa|^Hà Nội$/i
const marked = /[\u0102-\u01b0\u1ea0-\u1ef9]/

/**
 * What an English screen still says in Vietnamese: words of the Vietnamese screens as they are, and headings
 * and heads of columns that are Vietnamese sentences. Names may stay as they are, and what says its language.
 */
export async function vietnameseLeft(page: Page): Promise<string[]> {
  return page.evaluate(
    ([known, small]) => {
      const words = new Set(known)
      const sentence = new RegExp(`(^|[^\\p{L}])(${small})([^\\p{L}]|$)`, 'iu')
      const left: string[] = []
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest('[lang="vi"]')) continue
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        const named = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name))
        const said = [...texts.map(({ textContent }) => textContent), ...named].map(
          (text) => text?.trim() ?? '',
        )
        left.push(...said.filter((text) => words.has(text)))
        if (!element.matches('h1, h2, h3, h4, th[scope="col"], legend, label, nav *, header *')) continue
        left.push(...said.filter((text) => sentence.test(text)))
      }
      return left
    },
    [[...texts(vi)].filter((text) => marked.test(text) && !names.test(text)), sentenceWords] as const,
  )
}

function* texts(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words
  else if (typeof words === 'object' && words !== null)
    for (const one of Object.values(words)) yield* texts(one)
}
