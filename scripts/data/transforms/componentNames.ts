import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { found } from '../inputs.ts'

export interface ComponentName {
  name_vi: string | null
  name_en: string | null
  fact: FactRow | undefined
}

/** The component of this project that a code in a file of frameworks stands for. */
export function componentOf({ supplements }: Inputs, file: string, code: string): string {
  const rows = supplements.readFacts('component_codes.csv')
  const row = found(
    rows.find((line) => line.get('file') === file && line.get('code') === code),
    `${file}, ${code}`,
    'supplements/component_codes.csv',
  )
  supplements.used(row)
  return row.get('component') ?? ''
}

/** The names of a component, as its file of frameworks gives them. */
export function componentName(
  { facts, supplements }: Inputs,
  file: string,
  component: string,
): ComponentName {
  const row = found(
    supplements
      .readFacts('component_codes.csv')
      .find((line) => line.get('file') === file && line.get('component') === component),
    component,
    'supplements/component_codes.csv',
  )
  supplements.used(row)
  const fact = facts.readFacts(file).find((line) => line.get('code') === row.get('code'))
  return {
    name_vi: row.get('name_vi') ?? fact?.get('name_vi') ?? null,
    name_en: row.get('name_en') ?? fact?.get('name_en') ?? null,
    fact,
  }
}
