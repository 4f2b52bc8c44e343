import { randomFor } from './random.ts'
import type { Series } from './series.ts'
import type { HandedOver } from './simulateDossiers.ts'

export interface UnitLink {
  old: string
  new: string
  primary: boolean
}

/** Shares the open dossiers of a series that ended among the series that take its field over, by their size. */
export function handOver(
  seed: number,
  series: Series,
  { all, links, dossiers }: { all: readonly Series[]; links: readonly UnitLink[]; dossiers: HandedOver },
): Map<Series, HandedOver> {
  const heirs = heirsOf(series, all, links)
  if (heirs.length === 0) throw new Error(`Nobody takes over “${series.field}” of ${series.unit}`)
  const size = heirs.reduce((sum, heir) => sum + heir.daily, 0)
  const random = randomFor(seed, `handOver|${series.unit}|${series.field}`)
  const shared = new Map<Series, HandedOver>()
  for (const dossier of dossiers) {
    let left = random.uniform() * size
    const heir = heirs.find((candidate) => (left -= candidate.daily) < 0) ?? heirs[0]
    if (heir) shared.set(heir, (shared.get(heir) ?? []).concat(dossier))
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
