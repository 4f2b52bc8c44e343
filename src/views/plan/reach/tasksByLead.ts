import type { Responsible } from '../../../answers/lists/responsible.ts'
import type { ComponentGain } from '../../../domain/plan/reachRank.ts'

export interface Task extends ComponentGain {
  /** Who leads by a document that was checked; where there is none: who might. */
  leads: readonly Responsible[]
  official: boolean
}

/**
 * Gains as tasks, those of one group of leading units together: official leads first, then tasks for which no
 * document names one, each group by its points of the index. Without leads that were loaded none is named.
 */
export function tasksByLead(gains: readonly ComponentGain[], leads: readonly Responsible[] | null): Task[] {
  const tasks = gains.map((gain): Task => {
    const ofComponent = (leads ?? []).filter(({ component }) => component === gain.component)
    const verified = ofComponent.filter(({ status }) => status === 'verified')
    return { ...gain, leads: verified.length > 0 ? verified : ofComponent, official: verified.length > 0 }
  })
  const worth = new Map<string, number>()
  for (const task of tasks) worth.set(leadKey(task), (worth.get(leadKey(task)) ?? 0) + task.points)
  return tasks.sort(
    (a, b) =>
      Number(b.official) - Number(a.official) ||
      (worth.get(leadKey(b)) ?? 0) - (worth.get(leadKey(a)) ?? 0) ||
      (leadKey(a) < leadKey(b) ? -1 : leadKey(a) > leadKey(b) ? 1 : b.points - a.points),
  )
}

/** The same for tasks of the same units. */
export function leadKey({ leads, official }: Task): string {
  return [official ? 'official' : 'unassigned', ...leads.map(({ unit }) => unit).sort()].join(' ')
}
