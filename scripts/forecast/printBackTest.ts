import { parseArgs } from 'node:util'
import { qd766Proxies } from './qd766Proxies.ts'
import { simulatedCounts } from './simulatedCounts.ts'
import { type Tally, yearEndBackTest } from './yearEndBackTest.ts'

/**
 * node scripts/run.mjs scripts/forecast/printBackTest.ts [--seeds 21,22,23]: how well the ends of 2025 and 2026
 * are forecast in made-up histories of other seeds than the data package's.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { seeds: { type: 'string', default: '21,22,23' } } })
  const proxies = await qd766Proxies()
  const indicators = [...new Set(proxies.map(({ indicator }) => indicator))]
  const histories = []
  for (const seed of values.seeds.split(',')) {
    histories.push(await simulatedCounts(Number(seed), { indicators, to: '2026-12-31' }))
  }
  const tallies = yearEndBackTest(histories, { proxies, years: [2025, 2026] })
  console.log(
    ['what', 'n', 'inside 80 %', 'interval score ÷ naive', 'mean |error| ÷ naive'].map(padded).join(''),
  )
  for (const [what, tally] of tallies) console.log([what, ...written(tally)].map(padded).join(''))
}

function written({ n, inside, score, naiveScore, error, naiveError }: Tally): string[] {
  return [
    String(n),
    `${((100 * inside) / n).toFixed(1)} %`,
    (score / naiveScore).toFixed(2),
    (error / naiveError).toFixed(2),
  ]
}

function padded(text: string): string {
  return text.padEnd(26)
}
