import type { ComponentYear } from '../../answers/lists/componentYears.ts'
import type { Words } from '../../i18n/vi.ts'

/** Published years, saying where only the total is known; the shown year even if it is not. */
export function yearOptions(
  years: readonly ComponentYear[],
  shown: number | undefined,
  words: Words,
): { year: number; note: string }[] {
  const said = words.components
  const options = years.map(({ year, trees }) => {
    const scored = Math.max(0, ...trees.map((tree) => tree.scored.length))
    return { year, note: scored === 0 ? said.onlyTotal : said.componentCount(scored) }
  })
  const unknown =
    shown === undefined || options.some(({ year }) => year === shown)
      ? []
      : [{ year: shown, note: said.notPublished }]
  return [...options, ...unknown]
}
