import { drawFunnel } from '../detect/drawFunnel.ts'
import { drawWeeks, type MadeGroup } from '../detect/drawWeeks.ts'
import { meanOf, writtenMean, writtenShare } from '../detect/meanOf.ts'
import { type PlantedSlip, plantSlips, sizes } from '../detect/plantSlips.ts'
import { scopes, shockWeeks } from '../detect/shockWeeks.ts'
import { type World, worlds } from '../detect/World.ts'
import { episodesOf, toldFalse, type WatchedMade, watchMade } from '../detect/watchWeeks.ts'

/** The year watched, and the weeks before it that are learnt from. */
const year = { first: 56, last: 107 }
const weeks = 108
const inTime = 4
/** Spans overlap: what a slip raised may be listed so many weeks after its end. */
const lasting = 8
const factorRounds = [
  { factors: [2, 3], every: 1 },
  { factors: [1.5, 4], every: 4 },
]

/** What is printed beside the promises is drawn less often. */
const quarter = (cities: number): number => Math.max(1, Math.ceil(cities / 4))

interface City {
  made: WatchedMade
  falseOnes: number
  weeksWith: number
  told: number
}

/**
 * Prints what the alerts promise, in one table a world: false episodes of a year in which nothing slips, and of ten
 * planted slips the share of false episodes and how many are named within four weeks.
 */
export function printWorlds({ cities, firstSeed }: { cities: number; firstSeed: number }): void {
  console.log(
    `\n${cities} made cities of 142 units and 10 rates each, a year; E = misses a week, ± = 95 % interval`,
  )
  for (const world of [worlds.still, worlds.calm, worlds.lively, worlds.wild]) {
    printWorld(world, { cities, firstSeed })
  }
  printWorld(worlds.mixed, { cities: quarter(cities), firstSeed })
}

function printWorld(world: World, { cities, firstSeed }: { cities: number; firstSeed: number }): void {
  const quiet: City[] = []
  const wrong: number[] = []
  const all: number[] = []
  const found = new Map<string, { named: number; of: number }>()
  for (let i = 0; i < cities; i++) {
    const seed = firstSeed + i
    const city = quietCity(drawWeeks(seed, { world, weeks }))
    quiet.push(city)
    for (const { factors, every } of factorRounds) {
      if (i % every !== 0) continue
      const { groups, slips, changed } = plantSlips(seed, city.made.groups, {
        factors,
        from: year.first,
        to: weeks,
      })
      const listed = episodesOf(watchMade(groups, city.made, changed), year.first)
      if (every === 1) {
        wrong.push(listed.filter((one) => !slips.some((slip) => isBehind(slip, one, groups))).length)
        all.push(listed.length)
      }
      for (const slip of slips) {
        const key = `${slip.size} ${slip.factor}`
        const cell = found.get(key) ?? { named: 0, of: 0 }
        const named = listed.some(
          (one) =>
            isBehind(slip, one, groups) && one.listed.some((t) => t >= slip.from && t < slip.from + inTime),
        )
        found.set(key, { named: cell.named + Number(named), of: cell.of + 1 })
      }
    }
  }
  const share = meanOf(all.map((of, i) => (of === 0 ? 0 : (wrong[i] ?? 0) / of)))
  const pooled =
    wrong.reduce((a, b) => a + b, 0) /
    Math.max(
      1,
      all.reduce((a, b) => a + b, 0),
    )
  console.log(`\n${world.name}`)
  console.log(
    `  nothing slips: false episodes a year   ${writtenMean(meanOf(quiet.map((one) => one.falseOnes)))}`,
  )
  console.log(
    `    weeks with one listed                ${writtenMean(meanOf(quiet.map((one) => one.weeksWith)))}`,
  )
  console.log(`    the page says                        ${writtenMean(meanOf(quiet.map((one) => one.told)))}`)
  console.log(
    `  ten slips × 2, × 3: false of episodes  ${writtenMean(share)} a city, ${pooled.toFixed(2)} of all`,
  )
  console.log('  named within four weeks')
  for (const size of sizes) {
    const cells = [1.5, 2, 3, 4].map((factor) => {
      const { named, of } = found.get(`${size} ${factor}`) ?? { named: 0, of: 0 }
      return `× ${factor} ${writtenShare(named, of)}`.padEnd(24)
    })
    console.log(`    E ${String(size).padEnd(4)} ${cells.join('')}`.trimEnd())
  }
}

function quietCity(groups: MadeGroup[]): City {
  const made = watchMade(groups)
  const listed = episodesOf(made, year.first)
  const with_ = new Set(listed.flatMap((one) => one.listed))
  return {
    made,
    falseOnes: listed.length,
    weeksWith: with_.size / (year.last - year.first + 1),
    told: toldFalse(made, year.last),
  }
}

function isBehind(
  slip: PlantedSlip,
  { group, unit, listed }: { group: number; unit: number; listed: readonly number[] },
  groups: readonly MadeGroup[],
): boolean {
  const code = [...new Set(groups[group]?.cells.map((cell) => cell.unit))][unit]
  return (
    slip.group === group && slip.unit === code && listed.some((t) => t >= slip.from && t < slip.to + lasting)
  )
}

const sizesOfShocks = [2, 3, 5, 10] as const
const spans = [1, 4] as const
/** The rate that is taken by field, and one that is not. */
const [fielded, plain] = [0, 5]

/**
 * Prints whom common shocks name: units that were not hit, of all units those not named as a group, and of the units
 * that were multiplied by three besides how many are.
 */
export function printShocks({ cities, firstSeed }: { cities: number; firstSeed: number }): void {
  for (const world of [worlds.still, worlds.calm]) printShocksIn(world, { cities, firstSeed })
}

function printShocksIn(world: World, { cities, firstSeed }: { cities: number; firstSeed: number }): void {
  console.log(`\ncommon shocks, ${cities} cities, ${world.name}: units named that did no more than most`)
  const rows = sizesOfShocks.flatMap((times) =>
    spans.flatMap((lasts) =>
      scopes.map((scope) => ({
        times,
        lasts,
        scope,
        named: [] as number[],
        hits: [] as number[],
        told: 0,
        beyond: 0,
        of: 0,
      })),
    ),
  )
  for (let i = 0; i < cities; i++) {
    const seed = firstSeed + i
    const groups = drawWeeks(seed, { world, weeks: 70 })
    const before = watchMade(groups)
    for (const row of rows) {
      const at = row.scope === 'one field' ? fielded : plain
      const target = groups[at]
      if (!target) continue
      const shock = { times: row.times, weeks: row.lasts, scope: row.scope }
      const { group, hit, beyond } = shockWeeks(seed, target, shock)
      const made = watchMade(groups.with(at, group), before, new Set([at]))
      const units = made.watched[at]?.units ?? []
      const named = episodesOf(made, 70 - row.lasts)
        .filter((one) => one.group === at && (one.listed[0] ?? 0) >= 70 - row.lasts)
        .map(({ unit }) => units[unit] ?? '')
      const isWhole = row.scope === 'all units' || row.scope === 'one field'
      row.named.push(named.filter((unit) => unit !== beyond && (isWhole || !hit.has(unit))).length)
      row.hits.push(named.filter((unit) => unit !== beyond && !isWhole && hit.has(unit)).length)
      if (beyond !== null) {
        row.of += 1
        row.beyond += Number(named.includes(beyond))
      }
    }
  }
  for (const { times, lasts, scope, named, hits, beyond, of } of rows) {
    const sorted = named.toSorted((a, b) => a - b)
    const high = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0
    console.log(
      `  × ${String(times).padEnd(3)} ${lasts} week${lasts > 1 ? 's' : ' '} ${scope.padEnd(10)} ${writtenMean(meanOf(named))}, 95 % ${high}; hit and named ${meanOf(hits).mean.toFixed(1)}; × 3 beyond it ${writtenShare(beyond, of)}`,
    )
  }
}

const spreads = [0, 0.2, 0.5] as const

/** Prints how many of units among which none lies apart a funnel names, by thirds of expected events. */
export function printFunnel({ draws, firstSeed }: { draws: number; firstSeed: number }): void {
  console.log(
    `\nfunnel, ${draws} draws of 126 units, none apart: named by thirds of expected events; of those ≥ 10`,
  )
  for (const law of ['lognormal', 'gamma'] as const) {
    for (const spread of spreads) {
      for (const rate of [0.02, 0.1]) {
        const thirds = [0, 1, 2].map(() => ({ named: 0, of: 0, largeNamed: 0, large: 0 }))
        for (let i = 0; i < draws; i++) {
          drawFunnel(firstSeed + i, { spread, rate, law }).forEach((one, third) => {
            const sum = thirds[third]
            if (!sum) return
            sum.named += one.named
            sum.of += one.of
            sum.largeNamed += one.largeNamed
            sum.large += one.large
          })
        }
        const written = (named: number, of: number) =>
          of < 1000 ? '–' : `${((100 * named) / of).toFixed(2)} %`
        console.log(
          `  c ${String(spread).padEnd(4)} ${law.padEnd(10)} rate ${String(rate).padEnd(5)} ${thirds.map((one) => written(one.named, one.of).padEnd(8)).join('')} | ${thirds.map((one) => written(one.largeNamed, one.large).padEnd(8)).join('')}`.trimEnd(),
        )
      }
    }
  }
}
