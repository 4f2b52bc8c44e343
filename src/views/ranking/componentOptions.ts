import { type ComponentMeta, treesOf } from '../../answers/lists/componentList.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PickOption } from '../../ui/Pick.tsx'

interface Around {
  index: string
  year: number
  /** Components of which anything is known in the year; null as long as that is not answered. */
  scored: ReadonlySet<string> | null
}

/** The components of the year's edition, trees behind one another, parts under their whole; the total first. */
export function componentOptions(
  components: readonly ComponentMeta[],
  { index, year, scored }: Around,
  words: Words,
): PickOption[] {
  const current = components.filter((one) => one.first_year <= year && year <= (one.last_year ?? year))
  const seen = new Set<string>([index])
  const option = (one: ComponentMeta, depth: number): PickOption[] => {
    if (seen.has(one.component)) return []
    seen.add(one.component)
    const below = current.filter(({ tree, parent }) => tree === one.tree && parent === one.component)
    const hasScores = scored === null || scored.has(one.component)
    return [
      {
        value: one.component,
        label: `${'\u2003'.repeat(depth)}${words.format.name(one)}`,
        note: hasScores ? codeOf(one.component, index) : words.ranking.empty.short,
        keywords: one.component,
      },
      ...below.flatMap((child) => option(child, depth + 1)),
    ]
  }
  return [
    { value: index, label: words.ranking.bar.allComponents },
    ...treesOf(current, current[0]?.edition ?? null).flatMap((tree) =>
      current.filter((one) => one.tree === tree && one.parent === index).flatMap((one) => option(one, 0)),
    ),
  ]
}

function codeOf(component: string, index: string): string {
  return component.startsWith(`${index}.`) ? component.slice(index.length + 1) : component
}
