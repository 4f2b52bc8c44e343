import { readFileSync } from 'node:fs'
import path from 'node:path'
import { periodOf, previousPeriod } from '../../src/domain/indicator/period.ts'
import { openPackage } from '../database/openPackage.ts'
import { drawUnits } from '../detect/drawUnits.ts'
import { volumes } from '../detect/volumeClass.ts'
import { watchOverview } from '../detect/watchOverview.ts'
import { watchPackage } from '../detect/watchPackage.ts'
import { type Power, type Watched, watchUnits } from '../detect/watchUnits.ts'
import type { Shift } from '../simulate/truth.ts'

const firstSeed = 1001
const weeks = 60

/**
 * Prints how many slips are found within four weeks by weekly volume and factor, and how many are found where
 * there is none: on units drawn by the second generator with seeds of their own, and on the package itself.
 */
export async function printPower({ root, seeds }: { root: string; seeds: number }): Promise<void> {
  const drawn: Watched[] = []
  for (let i = 0; i < seeds; i++) drawn.push(watchUnits([drawUnits(firstSeed + i)]))
  printDrawn(drawn, seeds)
  await printPackage(root)
}

function printDrawn(drawn: readonly Watched[], seeds: number): void {
  console.log(`\nunits drawn by the second generator, ${seeds} seeds: slips found within four weeks`)
  const cells = drawn.flatMap(({ power }) => power)
  for (const volume of volumes) {
    const written = [2, 3, 5].map((factor) => `×${factor} ${share(cells, volume, factor)}`)
    console.log(`  ${`${volume} cases a week`.padEnd(22)} ${written.join('   ')}`)
  }
  const mean = (of: (one: Watched) => number) => drawn.reduce((sum, one) => sum + of(one), 0) / drawn.length
  console.log(`  false discoveries            ${percent(mean((one) => one.falseShare))}  at most 10 %`)
  console.log(`  false alarms a unit and year ${mean((one) => one.falseAlarms).toFixed(2)}  at most 1`)
}

function share(cells: readonly Power[], volume: Power['volume'], factor: number): string {
  const own = cells.filter((one) => one.volume === volume && one.factor === factor)
  const found = own.reduce((sum, one) => sum + one.found, 0)
  const of = own.reduce((sum, one) => sum + one.of, 0)
  return `${percent(of === 0 ? 0 : found / of)} (${found}/${of})`
}

async function printPackage(root: string): Promise<void> {
  const truth = readFileSync(path.join(root, 'data', 'simulated', 'truth.json'), 'utf8')
  const { shifts } = JSON.parse(truth) as { shifts: Shift[] }
  const database = await openPackage(path.join(root, 'public', 'data'))
  try {
    const asOf = database.package.asOf
    if (asOf === undefined) throw new Error('the package has no asOf')
    const walk = { last: previousPeriod(periodOf(asOf, 'week', 'civil')), weeks, truth: shifts }
    const { slips, listed, wrong } = await watchPackage(database, walk)
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
    console.log(`  slips listed week by week: ${listed}, of which wrongly ${wrong}`)
    const { entries, falseInFour } = await watchOverview(database, walk)
    console.log(
      `  the overview’s list: ${entries.length} entries, wrong in four weeks ${falseInFour.toFixed(2)}  at most 1`,
    )
  } finally {
    database.close()
  }
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(0)} %`
