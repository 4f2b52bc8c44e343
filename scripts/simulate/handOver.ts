import { randomFor } from './random.ts'
import type { UnitLink } from './readSources.ts'
import type { Series } from './series.ts'

/** Shares the open cases of a series that ended among the series that take its field over, by their size. */
export function handOver<Case>(
  seed: number,
  series: Series,
  { all, links, cases }: { all: readonly Series[]; links: readonly UnitLink[]; cases: readonly Case[] },
): Map<Series, Case[]> {
  const heirs = heirsOf(series, all, links)
  if (heirs.length === 0) throw new Error(`Nobody takes over “${series.field}” of ${series.unit}`)
  const size = heirs.reduce((sum, heir) => sum + heir.daily, 0)
  const random = randomFor(seed, `handOver|${series.unit}|${series.field}`)
  const shared = new Map<Series, Case[]>()
  for (const one of cases) {
    const heir = heirAt(heirs, random.uniform() * size)
    if (!heir) continue
    const taken = shared.get(heir)
    if (taken) taken.push(one)
    else shared.set(heir, [one])
  }
  return shared
}

function heirsOf(series: Series, all: readonly Series[], links: readonly UnitLink[]): Series[] {
  const own = links.filter((link) => link.old === series.unit)
  const followed = own.length > 0 ? own : links.filter((link) => link.old === series.office && link.primary)
  return followed.flatMap((link) => {
    const candidates = all.filter((one) => one.office === link.new && one.field === series.field)
    const actor = series.unit.slice(series.office.length)
    const same = candidates.find((one) => one.unit === `${one.office}${actor}`)
    const heir = same ?? candidates[0]
    return heir ? [heir] : []
  })
}

function heirAt(heirs: readonly Series[], position: number): Series | undefined {
  let sum = 0
  for (const heir of heirs) {
    sum += heir.daily
    if (position < sum) return heir
  }
  return heirs.at(-1)
}
