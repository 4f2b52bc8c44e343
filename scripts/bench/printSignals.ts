import { drawFunnel } from '../detect/drawFunnel.ts'
import { meanOf, writtenMean, writtenShare } from '../detect/meanOf.ts'
import { type ShockedCity, shockedCity } from '../detect/measureShock.ts'
import { type CityYear, measureCity } from '../detect/measureWorld.ts'
import { sizes } from '../detect/plantSlips.ts'
import { type Shock, scopes } from '../detect/shockWeeks.ts'
import { type World, worlds } from '../detect/World.ts'

export interface Drawn {
  cities: number
  firstSeed: number
}

/** What is printed beside the promises is drawn less often. */
const quarter = (cities: number): number => Math.max(1, Math.ceil(cities / 4))

/**
 * Prints what the alerts promise, in one table a world: false episodes of a year in which nothing slips, and of ten
 * planted slips the share of false episodes and how many are named within four weeks.
 */
export function printWorlds({ cities, firstSeed }: Drawn): void {
  for (const world of [worlds.still, worlds.calm, worlds.lively, worlds.wild]) {
    printWorld(world, measureWorld(world, { cities, firstSeed }))
  }
  printWorld(worlds.mixed, measureWorld(worlds.mixed, { cities: quarter(cities), firstSeed }))
}

/** Every fourth city has ten slips × 1.5, × 4 besides. */
export function measureWorld(world: World, { cities, firstSeed }: Drawn): CityYear[] {
  return Array.from({ length: cities }, (_, i) =>
    measureCity(firstSeed + i, world, (firstSeed + i) % 4 === 0 ? [1.5, 4] : []),
  )
}

export function printWorld({ name }: World, cities: readonly CityYear[]): void {
  const mean = (of: (city: CityYear) => number) => writtenMean(meanOf(cities.map(of)))
  const sum = (of: (city: CityYear) => number) => cities.reduce((all, city) => all + of(city), 0)
  const pooled =
    sum(({ wrong }) => wrong) /
    Math.max(
      1,
      sum(({ episodes }) => episodes),
    )
  console.log(`\n${name}: ${cities.length} cities of 142 units and 10 rates, a year; ± = 95 % interval`)
  console.log(`  nothing slips: false episodes a year   ${mean(({ falseEpisodes }) => falseEpisodes)}`)
  console.log(`    weeks with one listed                ${mean(({ weeksListed }) => weeksListed)}`)
  console.log(`    the page says                        ${mean(({ told }) => told)}`)
  const share = mean(({ wrong, episodes }) => (episodes === 0 ? 0 : wrong / episodes))
  console.log(`  ten slips × 2, × 3: false of episodes  ${share} a city, ${pooled.toFixed(2)} of all`)
  console.log('  named within four weeks, by E misses a week')
  const slips = cities.flatMap((city) => city.slips)
  for (const size of sizes) {
    const cells = [1.5, 2, 3, 4].map((factor) => {
      const own = slips.filter((one) => one.size === size && one.factor === factor)
      return `× ${factor} ${writtenShare(own.filter(({ named }) => named).length, own.length)}`.padEnd(24)
    })
    console.log(`    E ${String(size).padEnd(4)} ${cells.join('')}`.trimEnd())
  }
}

const shocks: readonly Shock[] = [2, 3, 5, 10].flatMap((times) =>
  [1, 4].flatMap((weeks) => scopes.map((scope) => ({ times, weeks, scope }))),
)

/** Prints whom common shocks name: units that did no more than most, and those that missed three times as much besides. */
export function printShocks({ cities, firstSeed }: Drawn): void {
  for (const world of [worlds.still, worlds.calm])
    printShocked(world, measureShocks(world, { cities, firstSeed }))
}

/** Of each city what each shock did. */
export function measureShocks(world: World, { cities, firstSeed }: Drawn): ShockedCity[][] {
  return Array.from({ length: cities }, (_, i) => shocks.map(shockedCity(firstSeed + i, world)))
}

export function printShocked({ name }: World, cities: readonly (readonly ShockedCity[])[]): void {
  console.log(`\ncommon shocks, ${cities.length} cities, ${name}: units named that did no more than most`)
  shocks.forEach(({ times, weeks, scope }, s) => {
    const own = cities.flatMap((city) => city[s] ?? [])
    const named = own.map((one) => one.named)
    const high = named.toSorted((a, b) => a - b)[Math.floor(0.95 * (named.length - 1))] ?? 0
    const beyond = own.flatMap((one) => one.beyond ?? [])
    const hits = meanOf(own.map((one) => one.hits)).mean.toFixed(1)
    const shock = `× ${String(times).padEnd(3)} ${weeks} week${weeks > 1 ? 's' : ' '} ${scope.padEnd(10)}`
    console.log(
      `  ${shock} ${writtenMean(meanOf(named))}, 95 % ${high}; hit and named ${hits}; × 3 beyond it ${writtenShare(beyond.filter(Boolean).length, beyond.length)}`,
    )
  })
}

const leastShown = 1000

/** Prints how many of units among which none lies apart a funnel names, by thirds of expected events. */
export function printFunnel({ draws, firstSeed }: { draws: number; firstSeed: number }): void {
  console.log(
    `\nfunnel, ${draws} draws of 126 units, none apart: named by thirds of expected events; of those ≥ 10`,
  )
  for (const law of ['lognormal', 'gamma'] as const) {
    for (const spread of [0, 0.2, 0.5]) {
      for (const rate of [0.02, 0.1]) {
        const all = Array.from({ length: draws }, (_, i) => drawFunnel(firstSeed + i, { spread, rate, law }))
        const part = (named: 'named' | 'largeNamed', of: 'of' | 'large') =>
          [0, 1, 2].map((third) => {
            const sum = (key: typeof named | typeof of) =>
              all.reduce((total, thirds) => total + (thirds[third]?.[key] ?? 0), 0)
            return (sum(of) < leastShown ? '–' : `${((100 * sum(named)) / sum(of)).toFixed(2)} %`).padEnd(8)
          })
        const cells = [...part('named', 'of'), '| ', ...part('largeNamed', 'large')].join('')
        console.log(
          `  c ${String(spread).padEnd(4)} ${law.padEnd(10)} rate ${String(rate).padEnd(5)} ${cells}`.trimEnd(),
        )
      }
    }
  }
}
