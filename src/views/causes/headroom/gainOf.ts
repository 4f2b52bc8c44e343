import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, GainTo } from '../../../answers/headroom/headroomGains.ts'
import { readKeyedNumbers } from '../../../state/keyedNumbers.ts'
import type { CausesSearch } from '../../../state/search.ts'

export const effortLimits = { least: 0.1, most: 10 } as const

/** Which ends of a gain are known of at least one component. */
export function gainsKnown({ components }: Headroom): GainTo[] {
  const some = (isKnown: (row: Headroom['components'][number]['row']) => boolean) =>
    components.some(({ row }) => row.score !== null && isKnown(row))
  return [
    ...(some(({ peerBest }) => peerBest !== null) ? (['best'] as const) : []),
    ...(some(({ peerMedian }) => peerMedian !== null) ? (['median'] as const) : []),
    ...(some(({ max }) => max !== null) ? (['maximum', 'step'] as const) : []),
  ]
}

/** What the address asks for, else what leads: the maximum where checklists give the points, else the best. */
export function gainOf(room: Headroom, search: Pick<CausesSearch, 'gain' | 'step' | 'effort'>): GainChoice {
  const choices = gainsKnown(room)
  const leading: GainTo[] = room.data.index.leads_by === 'maximum' ? ['maximum', 'best'] : ['best', 'maximum']
  const inAddress = search.gain !== undefined && choices.includes(search.gain) ? search.gain : undefined
  return {
    to: inAddress ?? leading.find((one) => choices.includes(one)) ?? 'maximum',
    step: search.step / 100,
    effort: readKeyedNumbers(search.effort, effortLimits),
  }
}
