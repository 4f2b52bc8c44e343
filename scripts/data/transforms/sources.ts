import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const words: Record<string, boolean> = { yes: true, no: false }

/** Where every figure of the facts was read. */
export function sources({ facts }: Pick<Inputs, 'facts'>): PackageRow[] {
  return facts.readFacts('sources.csv').map((fact) =>
    load(facts, fact, {
      source: fact.get('source_id'),
      title: fact.get('title'),
      url: fact.get('url'),
      url_complete: words[fact.get('url_complete') ?? ''] ?? null,
    }),
  )
}
