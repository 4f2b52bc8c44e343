import { formRows } from '../../queries/formRows.ts'
import { indicatorDefinitions } from '../../queries/indicatorDefinitions.ts'
import { officialUnitScores } from '../../queries/officialUnitScores.ts'
import { ask } from '../../queries/query.ts'
import { unitGroupRows } from '../../queries/unitGroupRows.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { unitsOfCity } from '../../queries/unitsOfCity.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

/** What a package declares that report forms, and scores of units, are held against. */
export const formLists = answerOf('report forms', async (database, _: NoRequest, signal) => ({
  forms: await ask(database, formRows, {}, signal),
  indicators: await ask(database, indicatorDefinitions, {}, signal),
  units: await ask(database, unitsOfCity, {}, signal),
  unit_links: await ask(database, unitLinks, {}, signal),
  unit_groups: await ask(database, unitGroupRows, {}, signal),
  unit_scores: await ask(database, officialUnitScores, {}, signal),
}))
