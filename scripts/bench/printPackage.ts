import { readFileSync } from 'node:fs'
import path from 'node:path'
import { periodOf, previousPeriod } from '../../src/domain/indicator/period.ts'
import { openPackage } from '../database/openPackage.ts'
import { watchOverview } from '../detect/watchOverview.ts'
import { watchPackage } from '../detect/watchPackage.ts'
import type { Planted } from '../simulate/plantedBy.ts'
import { atMost, type Promised } from './promised.ts'

const weeks = 60

/** Prints how the alerts of the package itself, read week by week, agree with what was put into it; and what is promised of it. */
export async function printPackage(root: string): Promise<Promised[]> {
  const truth = readFileSync(path.join(root, 'data', 'simulated', 'truth.json'), 'utf8')
  const planted = JSON.parse(truth) as Planted
  const database = await openPackage(path.join(root, 'public', 'data'))
  try {
    const asOf = database.package.asOf
    if (asOf === undefined) throw new Error('the package has no asOf')
    const walk = { last: previousPeriod(periodOf(asOf, 'week', 'civil')), weeks, truth: planted.shifts }
    const { slips, episodes, wrong } = await watchPackage(database, walk)
    console.log(
      `\nthe package against its ground truth, ${weeks} weeks: slips put into one field of one division,`,
    )
    console.log('  as the alerts of whole departments and communes find them:')
    for (const { unit, indicator, field, factor, from, foundAfter } of slips) {
      const when = foundAfter === null ? 'not found' : `found in week ${foundAfter}`
      console.log(
        `  ${unit} ${indicator}${field === null ? '' : `, ${field}`}, ×${factor} from ${from}: ${when}`,
      )
    }
    console.log(`  episodes in the list of slips: ${episodes}, of which wrongly ${wrong}`)
    const { entries, falseInFour } = await watchOverview(database, { ...walk, truth: planted })
    console.log(
      `  the overview’s list: ${entries.length} entries, wrong in four weeks ${falseInFour.toFixed(2)}`,
    )
    return [
      atMost('the package: false episodes a year', (wrong * 52) / weeks, 5),
      atMost('the package: wrong units of the overview’s list in four weeks', falseInFour, 1),
    ]
  } finally {
    database.close()
  }
}
