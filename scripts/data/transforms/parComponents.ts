import { editionFinder } from '../../../src/engine/validate/editionOf.ts'
import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import { componentName } from './componentNames.ts'
import { typedEditions } from './typedEditions.ts'

const framework = 'frameworks/par-index-2022.csv'
const survey: Record<string, boolean> = { yes: true, no: false }

/** PAR's areas and blocks. Points that nobody published stay empty. */
export function parComponents(inputs: Inputs): PackageRow[] {
  const { facts } = inputs
  for (const fact of facts.readFacts(framework)) {
    if (fact.get('code') === '8.1' || fact.get('code') === '8.2') facts.used(fact)
  }
  for (const fact of facts.readFacts('frameworks/par-areas.csv')) {
    if (fact.get('component') === 'PAR.6+PAR.7') {
      facts.unused(fact, 'hợp đồng không có điểm tối đa chung của hai thành phần; đã ghi ở ghi chú kỳ 2022')
    }
  }
  for (const fact of facts.readFacts('frameworks/par-index-framework-history.csv')) {
    facts.unused(
      fact,
      'số quyết định và năm đã có ở editions.csv; hợp đồng không có chỗ cho số lĩnh vực, tiêu chí',
    )
  }
  return [
    ...inputs.supplements.readFacts('par_trees.csv').map((row) => treeComponent(inputs, row)),
    ...facts
      .readFacts(framework)
      .filter((fact) => fact.get('level') === 'criterion' && fact.get('status') === 'unverified')
      .map((fact) => load(facts, fact, criterion(fact))),
  ]
}

function treeComponent(inputs: Inputs, row: FactRow): PackageRow {
  const { facts, supplements } = inputs
  const edition = row.get('edition') ?? ''
  const component = row.get('component') ?? ''
  const { fact, ...names } = componentName(inputs, framework, component)
  if (fact) facts.used(fact)
  const points = facts
    .readFacts('frameworks/par-areas.csv')
    .find((line) => line.get('component') === component && spanOf(line) === edition)
  if (points) facts.used(points)
  const printed = points ? null : printedMaximum(inputs, component, edition)
  return load(supplements, row, {
    index: 'PAR',
    edition,
    tree: row.get('tree'),
    component,
    parent: row.get('parent'),
    level_vi: row.get('level_vi'),
    ...names,
    max: points?.get('max') ?? printed,
    aggregation: row.get('aggregation'),
    survey: survey[fact?.get('survey_based') ?? ''] ?? (component === 'PAR.SURVEY' ? true : null),
    status: points?.get('status') ?? row.get('status'),
    source:
      points?.get('note') ?? (printed ? 'điểm tối đa in cạnh điểm của một địa phương' : unknownIn(edition)),
  })
}

function unknownIn(edition: string): string {
  const unknown = 'chưa đọc được điểm tối đa ở nguồn công bố'
  return edition === '2022' ? unknown : `${unknown}; tên gọi theo kỳ 2022`
}

/** A maximum that was printed beside a score in the years of the edition. */
function printedMaximum(inputs: Inputs, component: string, edition: string): string | null {
  const editionOf = editionFinder(typedEditions(inputs))
  const beside = inputs.facts
    .readFacts('scores.csv')
    .find(
      (row) =>
        row.get('component') === component &&
        row.get('max') !== null &&
        editionOf('PAR', Number(row.get('year'))) === edition,
    )
  return beside?.get('max') ?? null
}

/** `par-areas.csv` names the years that a maximum was printed for; 2021 belongs to the edition of 2020. */
function spanOf(line: FactRow): string {
  const year = (line.get('edition') ?? '').slice(0, 4)
  return year === '2021' ? '2020' : year
}

const criterion = (fact: FactRow) => ({
  index: 'PAR',
  edition: '2022',
  tree: 'areas',
  component: `PAR.${fact.get('code')}`,
  parent: `PAR.${fact.get('parent_code')}`,
  level_vi: 'tiêu chí',
  name_vi: fact.get('name_vi'),
  name_en: fact.get('name_en'),
  survey: survey[fact.get('survey_based') ?? ''] ?? null,
  status: 'unverified',
  source: fact.get('source'),
})
