import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** Spans of years with the same components, with what breaks at their start. */
export function editions({ facts, supplements }: Inputs): PackageRow[] {
  const notes = supplements.readFacts('edition_notes.csv')
  return facts.readFacts('editions.csv').map((fact) => {
    const note = notes.find(
      (row) => row.get('index') === fact.get('index') && row.get('edition') === fact.get('edition'),
    )
    if (note) supplements.used(note)
    const english = [fact.get('note'), note?.get('more_en')].filter((text) => text)
    return load(facts, fact, {
      index: fact.get('index'),
      edition: fact.get('edition'),
      first_year: fact.get('first_year'),
      last_year: fact.get('last_year'),
      comparable: fact.get('comparable'),
      decision: fact.get('decision'),
      note_vi: note?.get('note_vi') ?? null,
      note_en: english.join('. ') || null,
    })
  })
}
