import { groupBy } from '../../domain/groupBy.ts'
import { type CommonShift, commonShift } from '../../domain/signal/commonShift.ts'
import { episodes, falseEpisodes } from '../../domain/signal/episodes.ts'
import { isRestless } from '../../domain/signal/restless.ts'
import { togetherIn } from '../../domain/signal/togetherIn.ts'
import type { WatchedIndicator } from '../weeks/watchedWeeks.ts'

export interface ListedSlips {
  /** Units that slip in the week, by code. */
  slips: { unit: string; indicator: string }[]
  /** Where the common line moved, or many units of one kind begin to slip at once. */
  together: { indicator: string; kind: string; units: string[]; common: CommonShift | null }[]
  falseAYear: number
  restless: { indicator: string; kind: string }[]
}

/** What is listed in a week: kinds of units are held apart, so that the many communes do not drown the few departments. */
export function listedSlips(watched: readonly WatchedIndicator[], at: number): ListedSlips {
  const kinds = [...groupBy(watched, ({ kind }) => kind)].map(([kind, ofKind]): ListedSlips => {
    const groups = ofKind.map(({ group }) => group)
    const all = episodes(groups)
    const indicatorOf = (group: number) => ofKind[group]?.indicator ?? ''
    const codeOf = (group: number, unit: number) => groups[group]?.units[unit] ?? ''
    const groupsOf = togetherIn(groups, all, at)
    return {
      slips: all
        .filter(({ listed }) => listed.includes(at))
        .map(({ group, unit }) => ({ unit: codeOf(group, unit), indicator: indicatorOf(group) })),
      together: groups.flatMap((group, g) => {
        const common = commonShift(group, at)
        const units = groupsOf.find((one) => one.group === g)?.units ?? []
        const codes = units.map((unit) => codeOf(g, unit))
        return common || codes.length > 0 ? [{ indicator: indicatorOf(g), kind, units: codes, common }] : []
      }),
      falseAYear: falseEpisodes(groups, at),
      restless: groups.flatMap((group, g) =>
        isRestless(group, at) ? [{ indicator: indicatorOf(g), kind }] : [],
      ),
    }
  })
  return {
    slips: kinds.flatMap(({ slips }) => slips),
    together: kinds.flatMap(({ together }) => together),
    falseAYear: kinds.reduce((sum, one) => sum + one.falseAYear, 0),
    restless: kinds.flatMap(({ restless }) => restless),
  }
}
