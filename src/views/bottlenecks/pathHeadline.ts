import type { BottleneckPath, PathStep } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { Words } from '../../i18n/vi.ts'
import { isPause } from './stepBars.ts'

/** The step that lasts longest, among those in which the clock runs. */
export function pathHeadline({ steps, minutesADay }: BottleneckPath, words: Words): string {
  const said = words.bottlenecks.path
  const running = steps.filter(({ step }) => !isPause(step))
  const longest = (running.length > 0 ? running : steps).reduce<PathStep | null>(
    (most, one) => (most === null || lasting(one) > lasting(most) ? one : most),
    null,
  )
  if (!longest) return said.none
  const { median, ninetieth, longest: known } = longest
  const days = (minutes: number) => minutes / minutesADay
  return said.headline(
    words.cases.step(longest.step),
    median === null ? said.longerThan(days(known)) : said.within(days(median)),
    ninetieth === null ? said.longerThan(days(known)) : said.over(days(ninetieth)),
    longest.cases - longest.finished,
  )
}

function lasting({ ninetieth, longest }: PathStep): number {
  return ninetieth ?? longest
}
