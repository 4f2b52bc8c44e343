import { answerOf } from '../answerOf.ts'
import { dataDate } from '../data/dataDate.ts'
import { city } from '../lists/responsible.ts'
import { type Operations, operations } from './operations.ts'
import { type OverviewIndex, overviewIndices } from './overviewIndices.ts'

export const overviewOfIndices = answerOf(
  'overview of indices',
  (database, { asOf }: { asOf: string | null }, signal): Promise<OverviewIndex[]> => {
    return overviewIndices(database, { place: city.place, today: asOf }, signal)
  },
)

/** Null where nothing was measured. */
export const overviewOfOperations = answerOf(
  'overview of operations',
  async (database, { asOf }: { asOf: string | null }, signal): Promise<Operations | null> => {
    const today = await dataDate(database, { asOf }, signal)
    return today === null ? null : operations(database, { unit: city.unit, asOf: today }, signal)
  },
)
