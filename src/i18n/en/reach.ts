import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const reach = (format: Format): Words['reach'] => ({
  reach: 'reaches rank',
  goal: 'Rank to reach',
  in: 'in',
  headline: {
    reached: (place, goal, points, what) =>
      `${place} reaches rank ${format.number(goal)} with ${points} more: ${what}`,
    points: (points, index) => `${points} points of ${index}`,
    gain: (name, gain) => `${name} (${gain})`,
    more: (n) => `${format.number(n)} more components`,
    there: (place, rank, goal) =>
      `${place} needs nothing more: standing still it ranks ${format.number(rank)}, within the first ${format.number(goal)}`,
    beyond: (place, goal, rank) =>
      `${place} cannot reach rank ${format.number(goal)} within these limits; the best is rank ${format.number(rank)}`,
  },
  subtitle: (mark, index, year, others) =>
    `${mark} · points of ${index} to gain (red) within the largest gain (grey), from ${year}, the other provinces ${others}`,
  because: {
    reached: (needed, before, total, rank) =>
      `The rank needs at least ${needed} points; standing still gives ${before}; the tasks below give ${total} points, rank ${format.number(rank)}.`,
    beyond: (needed, total, short) =>
      `Because at least ${needed} points are needed, and all that may be gained in every component gives ${total}, ${short} short.`,
    there: (needed, before) => `At least ${needed} points are needed; standing still gives ${before}.`,
    tight: (names) => `No room left: ${format.list(names)}.`,
    idle: (rank) => `Standing still: rank ${format.number(rank)}.`,
    raise: 'Widen the largest gains in the table below, or choose another rank.',
  },
  chartLabel: (place, goal) => `Points that ${place} needs by component to reach rank ${format.number(goal)}`,
  gain: 'to gain',
  cap: 'largest gain',
  notNeeded: 'not needed',

  tasks: {
    headline: (tasks, units) =>
      `${format.number(tasks)} ${plural(tasks, 'task')}, ${format.number(units)} ${plural(units, 'group')} of leading units`,
    headlineUnassigned: (tasks) =>
      `${format.number(tasks)} ${plural(tasks, 'task')}; no document names a leading unit`,
    headlineNotLoaded: (tasks) => `${format.number(tasks)} tasks; the assignments could not be loaded`,
    subtitle: (mark, place) => `${mark} · tasks by leading unit · ${place}`,
    task: 'Task: raise the component',
    gain: 'Gain',
    points: 'Points of the index',
    effort: 'Effort',
    lead: 'Leading unit',
    unassigned: 'no document names one',
    notLoaded: 'assignments could not be loaded',
    suggested: (units) => `might be ${format.list(units)}`,
    elsewhere: (place) => `nothing is known of the units of ${place}`,
    open: 'Open as a scenario',
    done: (n) => `${format.number(n)} points`,
  },

  limits: {
    headline: 'Limits and effort of each component',
    subtitle: (mark, step) =>
      `${mark} · largest gain, and effort of one point, on the component’s own scale; gains in steps of ${step}`,
    worth: 'One point is worth',
    worthWhy: 'Points of the index for one point of the component',
    cap: 'Largest gain',
    capOf: (name) => `Largest gain of ${name}`,
    effort: 'Effort',
    effortWhy: 'Of one point of the component; 1 everywhere by default',
    effortOf: (name) => `Effort of ${name}`,
    from: 'Where the limit comes from',
    made: (place, from, to, before, after) => `${place} ${from}–${to}: ${before} → ${after}`,
    best: 'up to the highest of all',
    given: 'set by you',
    none: 'no room left',
    reset: 'Back to the defaults',
    note: 'By default: the largest gain of one year that any province has made from a like level (comparable years).',
  },
})
