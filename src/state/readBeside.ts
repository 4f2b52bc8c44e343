import type { PlanSearch } from './search.ts'

/** A scenario by name, as it stands beside the open one. */
export interface NamedScenario {
  name: string
  others: PlanSearch['others']
  /** See `readScenario`; empty = nothing is supposed. */
  changes: string
}

export const mostBeside = 4

/** Scenarios in a link: `name~others~changes`, joined by `;`. What cannot be read is left out. */
export function readBeside(text: string | undefined): NamedScenario[] {
  return (text ?? '')
    .split(';')
    .flatMap((part): NamedScenario[] => {
      const [name = '', others = '', changes = '', ...more] = part.split('~')
      const known = ways.find((way) => way === others)
      return name === '' || known === undefined || more.length > 0 ? [] : [{ name, others: known, changes }]
    })
    .slice(0, mostBeside)
}

/** The text that `readBeside` reads; undefined where none stands beside. */
export function writeBeside(scenarios: readonly NamedScenario[]): string | undefined {
  if (scenarios.length === 0) return undefined
  return scenarios.map(({ name, others, changes }) => `${speakable(name)}~${others}~${changes}`).join(';')
}

/** A name that fits into a link and a head of a column. */
export function speakable(name: string): string {
  return name
    .replace(/[~;\s]+/g, ' ')
    .trim()
    .slice(0, 40)
    .trim()
}

const ways: readonly PlanSearch['others'][] = ['median', 'trend-low', 'trend', 'trend-high', 'still']
