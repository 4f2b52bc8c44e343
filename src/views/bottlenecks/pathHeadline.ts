import type { BottleneckPath } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { StepBar } from '../../charts/StepBar.ts'
import { pathEnd, stepReach } from '../../charts/stepReach.ts'
import type { Words } from '../../i18n/vi.ts'
import { stepBars } from './stepBars.ts'

/**
 * The step that the picture draws longest among those in which the clock runs; that one is drawn longer in which it
 * stands is said with it.
 */
export function pathHeadline(path: BottleneckPath, words: Words): string {
  const said = words.bottlenecks.path
  const bars = stepBars(path, words)
  const longest = longestOf(bars, bars)
  const named = longestOf(
    bars.filter(({ paused }) => !paused),
    bars,
  )
  const step = named ?? longest
  if (!step || !longest) return said.none
  const { name, median, ninetieth, longest: atLeast } = step
  const headline = said.headline(
    name,
    median === null ? said.longerThan(atLeast) : said.within(median),
    ninetieth === null ? said.longerThan(atLeast) : said.over(ninetieth),
  )
  return longest === step ? headline : `${headline}${said.pausedLonger(longest.name)}`
}

/** The one drawn farthest; of those drawn equally far the one with the longer bar, then that with the larger median. */
function longestOf(bars: readonly StepBar[], all: readonly StepBar[]): StepBar | undefined {
  const end = pathEnd(all)
  const size = (one: StepBar) => [
    stepReach(one, end),
    (one.waiting ?? 0) + (one.processing ?? 0),
    one.median ?? one.longest,
  ]
  const difference = (a: StepBar, b: StepBar) =>
    size(a)
      .map((of, i) => of - (size(b)[i] ?? 0))
      .find((by) => by !== 0) ?? 0
  return bars.reduce<StepBar | undefined>(
    (most, one) => (most === undefined || difference(one, most) > 0 ? one : most),
    undefined,
  )
}
