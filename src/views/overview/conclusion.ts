import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { isUnmeasured } from '../../answers/signals/measuredUntil.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { changeOf } from './standing.ts'

const mostSilent = 2

/** In which indices the place rose, stayed and fell, as one sentence; which cannot be compared only where none can. */
export function conclusionOfIndices(rows: readonly OverviewIndex[], words: Words): string {
  const said = words.overview.conclusion
  const standing = rows.filter(({ year }) => year !== null)
  if (standing.length === 0) return said.nothing
  const moved = (row: OverviewIndex) => (row.leads === null && isRefused(row) ? null : changeOf(row).rank)
  const groups: [(names: string) => string, OverviewIndex[]][] = [
    [said.up, standing.filter((row) => (moved(row) ?? 0) < 0)],
    [said.same, standing.filter((row) => moved(row) === 0)],
    [said.down, standing.filter((row) => (moved(row) ?? 0) > 0)],
  ]
  const names = (group: OverviewIndex[]) => group.map(({ index }) => words.format.short(index)).join(', ')
  const parts = groups.flatMap(([say, group]) => (group.length === 0 ? [] : [say(names(group))]))
  return upperFirst(parts.length === 0 ? said.unknown(names(standing)) : parts.join('; '))
}

function isRefused({ previousYear }: OverviewIndex): boolean {
  return previousYear?.verdict === 'refused'
}

/** When the week was closed and who has not reported, or since when nothing was measured, as one sentence. */
export function conclusionOfReports({ closedAt, silent, measured }: Operations, words: Words): string {
  const { conclusion: said } = words.overview
  if (isUnmeasured(measured)) return `${upperFirst(words.measured.nothingSince(measured))}.`
  const names = silent
    .slice(0, mostSilent)
    .map(({ unit, last_day }) => said.silentSince(words.format.name(unit), last_day))
  const reported =
    silent.length > 0
      ? said.silent(names, Math.max(0, silent.length - mostSilent))
      : measured.longer > 0
        ? said.nobodyWeekly
        : said.nobodySilent
  return `${upperFirst([closedAt === null ? null : said.closed(closedAt), reported].filter(Boolean).join('; '))}.`
}
