import type { FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import type { Period } from '../../../domain/indicator/period.ts'
import type { Words } from '../../../i18n/vi.ts'
import { spanWords } from '../spanWords.ts'
import { isJudged, surestFirst, verdictOf } from './funnelOf.ts'

/** Who lies beyond 99.8 %, the surest first; that nobody does, where nobody does. */
export function funnelHeadline(
  shown: FunnelUnits,
  { period, toDate, kindName }: { period: Period; toDate: boolean; kindName: string },
  words: Words,
): string {
  const said = words.funnel
  const kind = words.indicators.lower(kindName)
  const named = spanWords(period, toDate, words)
  const written = shown.complete ? named : `${named}, ${words.indicators.unfinished}`
  const judged = shown.units.filter(isJudged)
  const beyond = judged.filter((one) => one.beyond === 'alarm')
  if (judged.length === 0) return said.none(written, kind)
  if (beyond.length === 0) return said.nobody(written, judged.length, kind)
  const listed = (verdict: 'worse' | 'better') => {
    const names = beyond
      .filter((one) => verdictOf(one) === verdict)
      .sort(surestFirst)
      .map(({ name }) => words.format.name(name))
    const rest = names.length - 3
    if (names.length === 0) return []
    return [
      said[verdict](
        rest > 0 ? `${names.slice(0, 3).join(', ')} ${said.more(rest)}` : words.format.list(names),
      ),
    ]
  }
  return [
    said.headline(written, beyond.length, judged.length, kind),
    ...listed('worse'),
    ...listed('better'),
  ].join('; ')
}
