import { drawFunnel } from '../detect/drawFunnel.ts'
import { meanOf, writtenMean, writtenShare } from '../detect/meanOf.ts'
import { type ShockedCity, shockedCity } from '../detect/measureShock.ts'
import { type CityYear, measureCity } from '../detect/measureWorld.ts'
import { sizes } from '../detect/plantSlips.ts'
import { type Shock, scopes } from '../detect/shockWeeks.ts'
import { type World, worlds } from '../detect/World.ts'
import { atLeast, atMost, type Promised } from './promised.ts'

export interface Drawn {
  cities: number
  firstSeed: number
}

/** What is printed beside the promises is drawn less often. */
const quarter = (cities: number): number => Math.max(1, Math.ceil(cities / 4))

/** What the method before found of slips × 2 at E ≥ 10 where weeks do not vary, less five points. */
const foundBefore = 0.97 - 0.05

/**
 * Prints, in one table a world, false episodes of a year in which nothing slips, and of ten planted slips the share of
 * false episodes and how many are named within four weeks; and hands back what is promised of them.
 */
export function printWorlds({ cities, firstSeed }: Drawn): Promised[] {
  const promised = (
    [
      ['still', 5],
      ['calm', 5],
      ['lively', 5],
      ['wild', 10],
    ] as const
  ).flatMap(([key, limit]) => {
    const measured = measureWorld(worlds[key], { cities, firstSeed })
    printWorld(worlds[key], measured)
    return promisedOf(key, measured, limit)
  })
  printWorld(worlds.mixed, measureWorld(worlds.mixed, { cities: quarter(cities), firstSeed }))
  return promised
}

/** @param limit false episodes a year in which nothing slips */
function promisedOf(
  key: 'still' | 'calm' | 'lively' | 'wild',
  cities: readonly CityYear[],
  limit: number,
): Promised[] {
  const { name } = worlds[key]
  const quiet = atMost(
    `${name}, nothing slips: false episodes a year`,
    meanOf(cities.map(({ falseEpisodes }) => falseEpisodes)).mean,
    limit,
  )
  if (key === 'wild') return [quiet]
  const share = atMost(`${name}, ten slips: false of episodes`, pooledShare(cities), 0.1)
  const found = (factor: number, least: number) => {
    const own = cities.flatMap(({ slips }) =>
      slips.filter((one) => one.factor === factor && one.size >= least),
    )
    return own.filter(({ named }) => named).length / Math.max(1, own.length)
  }
  if (key === 'calm') return [quiet, share, atLeast(`${name}: × 3 at E ≥ 20 named`, found(3, 20), 0.8)]
  return key === 'still'
    ? [quiet, share, atLeast(`${name}: × 2 at E ≥ 10 named`, found(2, 10), foundBefore)]
    : [quiet, share]
}

function pooledShare(cities: readonly CityYear[]): number {
  const sum = (of: (city: CityYear) => number) => cities.reduce((all, city) => all + of(city), 0)
  return (
    sum(({ wrong }) => wrong) /
    Math.max(
      1,
      sum(({ episodes }) => episodes),
    )
  )
}

/** Every fourth city has ten slips × 1.5, × 4 besides. */
export function measureWorld(world: World, { cities, firstSeed }: Drawn): CityYear[] {
  return Array.from({ length: cities }, (_, i) =>
    measureCity(firstSeed + i, world, (firstSeed + i) % 4 === 0 ? [1.5, 4] : []),
  )
}

export function printWorld({ name }: World, cities: readonly CityYear[]): void {
  const mean = (of: (city: CityYear) => number) => writtenMean(meanOf(cities.map(of)))
  const pooled = pooledShare(cities)
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

const severities = [2, 3, 5, 10].flatMap((times) => [1, 4].map((weeks) => ({ times, weeks })))
const lines: readonly Shock[] = severities.flatMap((one) => scopes.map((scope) => ({ ...one, scope })))

/** Prints whom common shocks name: units that did no more than most, and those that missed three times as much besides. */
export function printShocks(drawn: Drawn): Promised[] {
  return [worlds.still, worlds.calm].flatMap((world) => printShocked(world, measureShocks(world, drawn)))
}

export interface DrawnShock extends ShockedCity {
  shock: Shock
}

/** Each city has a shock of every size and span, of one scope each: every scope befalls a fourth of them. */
export function measureShocks(world: World, { cities, firstSeed }: Drawn): DrawnShock[] {
  return Array.from({ length: cities }, (_, i) => {
    const befalls = shockedCity(firstSeed + i, world)
    return severities.map((one, k) => {
      const shock = { ...one, scope: scopes[(i + k) % scopes.length] ?? 'all units' }
      return { shock, ...befalls(shock) }
    })
  }).flat()
}

export function printShocked({ name }: World, drawn: readonly DrawnShock[]): Promised[] {
  console.log(`\ncommon shocks, ${name}: units named that did no more than most`)
  const beyondOf = lines.map((line) => {
    const own = drawn.filter(
      ({ shock }) => shock.times === line.times && shock.weeks === line.weeks && shock.scope === line.scope,
    )
    const beyond = own.flatMap((one) => one.beyond ?? [])
    const hits = meanOf(own.map((one) => one.hits)).mean.toFixed(1)
    const named = writtenMean(meanOf(own.map((one) => one.named)))
    const found = writtenShare(beyond.filter(Boolean).length, beyond.length)
    console.log(
      `  ${titleOf(line)} ${line.scope.padEnd(10)} ${named} of ${own.length}; hit and named ${hits}; × 3 beyond it ${found}`,
    )
    return { line, beyond }
  })
  return [
    ...severities.flatMap((one) => {
      const named = drawn
        .filter(({ shock }) => shock.times === one.times && shock.weeks === one.weeks)
        .map((city) => city.named)
      const high = named.toSorted((a, b) => a - b)[Math.floor(0.95 * (named.length - 1))] ?? 0
      const title = `${name}, shock ${titleOf(one)}: units named`
      return [atMost(title, meanOf(named).mean, 0.5), atMost(`${title}, 95th percentile`, high, 2)]
    }),
    ...beyondOf
      .filter(({ beyond }) => beyond.length > 0)
      .map(({ line, beyond }) =>
        atLeast(
          `${name}, shock ${titleOf(line)}, ${line.scope}: × 3 beyond it named`,
          beyond.filter(Boolean).length / beyond.length,
          0.8,
        ),
      ),
  ]
}

const titleOf = ({ times, weeks }: Pick<Shock, 'times' | 'weeks'>): string =>
  `× ${String(times).padEnd(3)} ${weeks} week${weeks > 1 ? 's' : ' '}`

const leastShown = 1000

/** Prints how many of units among which none lies apart a funnel names, by thirds of expected events. */
export function printFunnel({ draws, firstSeed }: { draws: number; firstSeed: number }): Promised[] {
  console.log(
    `\nfunnel, ${draws} draws of 126 units, none apart: named by thirds of expected events; of those ≥ 10`,
  )
  return (['lognormal', 'gamma'] as const).flatMap((law) =>
    [0, 0.2, 0.5].flatMap((spread) =>
      [0.02, 0.1].flatMap((rate) => {
        const all = Array.from({ length: draws }, (_, i) => drawFunnel(firstSeed + i, { spread, rate, law }))
        const shareOf = (named: 'named' | 'largeNamed', of: 'of' | 'large') =>
          [0, 1, 2].map((third) => {
            const sum = (key: typeof named | typeof of) =>
              all.reduce((total, thirds) => total + (thirds[third]?.[key] ?? 0), 0)
            return sum(of) < leastShown ? null : sum(named) / sum(of)
          })
        const [thirds, large] = [shareOf('named', 'of'), shareOf('largeNamed', 'large')]
        const written = (share: number | null) =>
          (share === null ? '–' : `${(100 * share).toFixed(2)} %`).padEnd(8)
        const title = `c ${String(spread).padEnd(4)} ${law.padEnd(10)} rate ${String(rate).padEnd(5)}`
        console.log(`  ${title} ${thirds.map(written).join('')}|  ${large.map(written).join('')}`.trimEnd())
        const named = large.flatMap((share) => share ?? [])
        return [
          atMost(`funnel ${title}: named in a third`, Math.max(...thirds.map((share) => share ?? 0)), 0.005),
          ...(named.length > 1
            ? [atMost(`funnel ${title}: of E ≥ 10, most ÷ least`, Math.max(...named) / Math.min(...named), 3)]
            : []),
        ]
      }),
    ),
  )
}
