import { editionFinder } from '../../../src/engine/validate/editionOf.ts'
import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { keyOf, textOf } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** Published scores and ranks; per cents of a maximum become points only where the maximum is known. */
export function scores(
  { facts }: Inputs,
  components: readonly PackageRow[],
  editions: readonly PackageRow[],
): PackageRow[] {
  const edition = editionFinder(editions)
  const maxima = new Map(
    components.map((row) => [keyOf(row, ['index', 'edition', 'component']), Number(row.values.max) || null]),
  )
  const maximum = (fact: FactRow): number | null => {
    const span = edition(fact.get('index'), Number(fact.get('year')))
    return maxima.get(JSON.stringify([fact.get('index'), span, fact.get('component')])) ?? null
  }
  return [
    ...facts.readFacts('scores.csv').map((fact) => load(facts, fact, published(fact))),
    ...facts.readFacts('papi_subdimensions.csv').map((fact) => load(facts, fact, subDimension(fact))),
    ...facts.readFacts('par_area_percentages.csv').flatMap((fact) => {
      const values = percentage(fact, maximum(fact))
      if (values) return [load(facts, fact, values)]
      facts.unused(
        fact,
        'chỉ in tỷ lệ so với điểm tối đa, mà điểm tối đa của kỳ này chưa công bố; cũng không in hạng',
      )
      return []
    }),
  ].sort(byKey)
}

const published = (fact: FactRow) => ({
  ...identity(fact),
  score: fact.get('score'),
  rank_published: fact.get('rank_published'),
  basis: fact.get('basis'),
  confidence: fact.get('confidence'),
  source: fact.get('source_id'),
  note: fact.get('note'),
})

const subDimension = (fact: FactRow) => ({
  index: 'PAPI',
  year: fact.get('year'),
  place_system: '63',
  place: fact.get('place_code'),
  component: fact.get('component'),
  score: fact.get('score'),
  basis: 'published',
  source: fact.get('source_id'),
})

function percentage(fact: FactRow, max: number | null) {
  const rank = fact.get('rank_published')
  if (max === null && rank === null) return null
  const percent = Number(fact.get('percent_of_maximum'))
  return {
    ...identity(fact),
    score: max === null ? null : Math.round(percent * max * 100) / 10_000,
    rank_published: rank,
    basis: max === null ? 'published' : 'derived',
    confidence: 'medium',
    source: fact.get('source_id'),
    note: `in ${String(percent).replace('.', ',')} % của điểm tối đa${max === null ? ' (chưa rõ)' : ` ${String(max).replace('.', ',')}`}`,
  }
}

const identity = (fact: FactRow) => ({
  index: fact.get('index'),
  year: fact.get('year'),
  place_system: fact.get('place_system'),
  place: fact.get('place_code'),
  component: fact.get('component'),
})

function byKey(a: PackageRow, b: PackageRow): number {
  for (const column of ['index', 'year', 'place_system', 'component', 'place']) {
    const left = textOf(a, column) ?? ''
    const right = textOf(b, column) ?? ''
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
