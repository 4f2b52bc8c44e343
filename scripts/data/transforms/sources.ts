import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactLedger } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const words: Record<string, boolean> = { yes: true, no: false }

/** Where every figure was read. */
export function sources({ facts, supplements }: Inputs): PackageRow[] {
  return [...read(facts), ...read(supplements)]
}

function read(ledger: FactLedger): PackageRow[] {
  return ledger.readFacts('sources.csv').map((fact) =>
    load(ledger, fact, {
      source: fact.get('source_id'),
      title: fact.get('title'),
      url: fact.get('url'),
      url_complete: words[fact.get('url_complete') ?? ''] ?? null,
    }),
  )
}
