import path from 'node:path'
import { drawCity } from '../detect/drawCity.ts'
import { factors } from '../detect/drawSlips.ts'
import { falseAmong, powerAmong } from '../detect/powerAmong.ts'
import { targetedRates } from '../detect/targetedRates.ts'
import { volumeClass, volumes } from '../detect/volumeClass.ts'
import { type WatchedCity, type WatchedSlipOfCity, watchCity } from '../detect/watchCity.ts'
import { readSources } from '../simulate/readSources.ts'

const firstSeed = 5001
/** Today's communes, all of them. */
const communes = 126

/**
 * Prints how many slips the alerts find within four weeks, and how many they name where there is none, in cities that
 * the package's own generator makes in full (1:1) with seeds of their own.
 */
export async function printCityPower({ root, seeds }: { root: string; seeds: number }): Promise<void> {
  const data = path.join(root, 'data')
  const sources = readSources(data)
  const indicators = targetedRates(data)
  const cities: WatchedCity[] = []
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++)
    cities.push(watchCity(await drawCity(seed, { sources, indicators, communes })))
  console.log(
    `\ncities of the package’s own generator, 1:1, seeds ${firstSeed}–${firstSeed + seeds - 1}: slips found within four weeks`,
  )
  console.log(
    '  of those that fall due in a week; in brackets found of all, and how many of them one single test',
  )
  console.log(
    '  could find that knew the unit’s usual rate for sure: what so few late cases can tell at 99.8 %',
  )
  for (const { title, isIn } of parts) {
    console.log(`  ${title}`)
    for (const volume of volumes)
      printRow(`${volume} cases a week`, cities, (slip) => isIn(slip) && volumeClass(slip.volume) === volume)
  }
  console.log('  the whole unit, by misses that four weeks let expect before the slip')
  for (const [i, least] of misses.entries()) {
    const below = misses[i + 1] ?? Number.POSITIVE_INFINITY
    printRow(
      below === Number.POSITIVE_INFINITY ? `${least} and more` : `${least} to below ${below}`,
      cities,
      ({ field, calm }) => field === null && calm >= least && calm < below,
    )
  }
  const { share, alarms } = falseAmong(cities)
  console.log(`  false discoveries            ${percent(share)}  at most 10 %`)
  console.log(`  false alarms a unit and year ${alarms.toFixed(2)}  at most 1`)
}

const parts: readonly { title: string; isIn: (slip: WatchedSlipOfCity) => boolean }[] = [
  { title: 'the late rate of the whole unit, all kinds', isIn: ({ field }) => field === null },
  {
    title: 'of them departments',
    isIn: ({ field, kind, indicator }) => field === null && kind === 'department' && indicator === 'on_time',
  },
  {
    title: 'of them communes',
    isIn: ({ field, kind, indicator }) => field === null && kind === 'commune' && indicator === 'on_time',
  },
  {
    title: 'one field only, in the volume of the whole unit',
    isIn: ({ field }) => field !== null,
  },
]
const misses = [0, 2, 5, 10, 20]

function printRow(
  title: string,
  cities: readonly WatchedCity[],
  isIn: (slip: WatchedSlipOfCity) => boolean,
): void {
  const cells = factors.map((factor) => {
    const { found, of, knowable } = powerAmong(cities, (slip) => slip.factor === factor && isIn(slip))
    return of === 0
      ? `×${factor} –`
      : `×${factor} ${percent(found / of)} (${found}/${of}; ${percent(knowable / of)})`
  })
  console.log(`    ${title.padEnd(22)} ${cells.map((cell) => cell.padEnd(24)).join(' ')}`.trimEnd())
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(0)} %`
