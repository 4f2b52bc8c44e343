import type { componentSpans } from '../../queries/componentSpans.ts'
import type { RowOf } from '../../queries/query.ts'

type Span = RowOf<typeof componentSpans.columns>

/** Every component once, as its latest edition names and places it, depth first; what hangs nowhere last. */
export function componentOrder(spans: readonly Span[]): { span: Span; depth: number }[] {
  const latest = new Map<string, Span>()
  for (const span of spans) {
    const before = latest.get(span.component)
    if (before === undefined || span.first_year > before.first_year) latest.set(span.component, span)
  }
  const all = [...latest.values()].sort(byTreeAndCode)
  const visit = (parent: string | null, depth: number): { span: Span; depth: number }[] =>
    all
      .filter((span) => span.parent === parent)
      .flatMap((span) => [{ span, depth }, ...visit(span.component, depth + 1)])
  const ordered = visit(null, 0)
  const placed = new Set(ordered.map(({ span }) => span))
  return [...ordered, ...all.filter((span) => !placed.has(span)).map((span) => ({ span, depth: 1 }))]
}

const byCode = new Intl.Collator('en', { numeric: true })

const byTreeAndCode = (a: Span, b: Span) =>
  byCode.compare(a.tree, b.tree) || byCode.compare(a.component, b.component)
