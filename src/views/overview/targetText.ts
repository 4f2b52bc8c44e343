import type { IndexTarget } from '../../answers/lists/targets.ts'
import type { Words } from '../../i18n/vi.ts'

export interface TargetText {
  text: string
  /** Of the text where it is not the reader's language. */
  lang?: 'vi'
}

/** A target as the plan words it; in another language from its figures, where it has any. */
export function targetText(target: IndexTarget, scale: string, words: Words): TargetText {
  const { text_vi, measure, operator } = target
  const value = target.value === null ? null : Number(target.value)
  const plan = { text: text_vi ?? '' }
  if (words.language === 'vi') return plan
  const said = words.overview.target
  const text =
    value === null || Number.isNaN(value)
      ? null
      : measure === 'rank' && operator === '<='
        ? said.top(value)
        : measure === 'rank' && operator === '+'
          ? said.rise(value)
          : measure === 'band' && operator === '='
            ? said.group(value)
            : measure === 'score' && operator === '>='
              ? said.least(
                  scale === 'percent' ? words.format.percent(value / 100, 0) : words.format.number(value),
                )
              : null
  if (text !== null) return { text }
  const told = words.ofData(plan.text)
  return told === plan.text ? { ...plan, lang: 'vi' } : { text: told }
}
