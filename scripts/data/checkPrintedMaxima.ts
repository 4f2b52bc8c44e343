import { editionFinder } from '../../src/engine/validate/editionOf.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import { keyOf, numberOf } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { FactLedger } from './facts.ts'

/** Reports maxima printed beside a score that differ from the maximum of the component's edition. */
export function checkPrintedMaxima(
  facts: FactLedger,
  { components = [], editions = [] }: PackageTables,
): Problem[] {
  const edition = editionFinder(editions)
  const maxima = new Map(
    components.map((row) => [keyOf(row, ['index', 'edition', 'component']), numberOf(row, 'max')]),
  )
  return facts.readFacts('scores.csv').flatMap((fact) => {
    const printed = fact.get('max')
    const [index, component] = [fact.get('index'), fact.get('component')]
    const max =
      maxima.get(JSON.stringify([index, edition(index, Number(fact.get('year'))), component])) ?? null
    if (printed === null || Number(printed) === max) return []
    const message = `điểm tối đa in cạnh điểm là ${printed}, bảng components ghi ${max ?? 'trống'} (${component} ${fact.get('year')})`
    return [
      {
        level: 'report' as const,
        file: `${facts.folder}/${fact.file}`,
        row: fact.row,
        column: 'max',
        message,
        cure: null,
      },
    ]
  })
}
