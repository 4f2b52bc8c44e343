import path from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from '../serve.mjs'
import { caseFigures } from './caseFigures.ts'
import { clickFigures } from './clickFigures.ts'
import { dragFigures } from './dragFigures.ts'
import { dropFigures } from './dropFigures.ts'
import { engineFigures } from './engineFigures.ts'
import type { Measured } from './Figures.ts'
import { intakeFigures } from './intakeFigures.ts'
import { loadingFigures } from './loadingFigures.ts'
import { printCityPower } from './printCityPower.ts'
import { printFigures } from './printFigures.ts'
import { printPackage } from './printPackage.ts'
import { printFunnel, printShocks, printWorlds } from './printSignals.ts'
import { printPromised } from './promised.ts'
import { scriptFigures } from './scriptFigures.ts'
import { sensitivityFigures } from './sensitivityFigures.ts'
import { slowFigures } from './slowFigures.ts'

const parts = {
  scripts: scriptFigures,
  loading: loadingFigures,
  slow: slowFigures,
  engines: engineFigures,
  clicks: clickFigures,
  sensitivity: sensitivityFigures,
  drag: dragFigures,
  intake: intakeFigures,
  cases: caseFigures,
  drop: dropFigures,
}

/** These take minutes: measured only when they are asked for. */
const onRequest: readonly string[] = ['cases', 'drop']

/**
 * Prints how fast the production build is in a real browser, beside its budgets, and exits with 1 where one is missed:
 * `npm run bench [-- --runs 5] [--only scripts,loading,slow,engines,clicks,sensitivity,drag,intake,cases,drop]
 * [--root FOLDER] [--beside FOLDER]`, folders with another dist/ and public/: the one in place of this build, the other
 * measured in turn with it where pages load and are clicked; `--screens unit,data` clicks on these alone;
 * `--file X.parquet` are cases to drop in place of ten million made-up ones. `--only signals [--cities 200] [--seed 1]` prints instead
 * what the alerts promise, on made cities and on the package, line by line, and ends with 1 where a line does not hold; `--generator own [--seeds 50]` on
 * cities that the package’s own generator makes in full, which takes longer.
 */
export async function main(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const root = path.resolve(option('--root') ?? path.join(import.meta.dirname, '../..'))
  const runs = Number(option('--runs') ?? 5)
  const only = option('--only')?.split(',')
  if (only?.includes('signals')) {
    const asked = { cities: Number(option('--cities') ?? 200), firstSeed: Number(option('--seed') ?? 1) }
    if (option('--generator') === 'own')
      await printCityPower({ root, seeds: Number(option('--seeds') ?? 50) })
    else {
      const promised = [
        ...printWorlds(asked),
        ...printShocks(asked),
        ...printFunnel({ draws: asked.cities * 5, firstSeed: asked.firstSeed }),
        ...(await printPackage(root)),
      ]
      if (!printPromised(promised)) process.exitCode = 1
    }
    if (only.length === 1) return
  }
  const host = await serve({ root, base: '/bench/' })
  const other = option('--beside')
  const beside = other === undefined ? null : await serve({ root: path.resolve(other), base: '/bench/' })
  const asked = {
    ...{ root, runs, address: host.address, beside: beside?.address ?? null },
    ...{ file: option('--file'), screens: option('--screens')?.split(',') },
  }
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  let missed = 0
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (only ? !only.includes(name) : onRequest.includes(name)) continue
      missed += printFigures(await measured(name, () => measure({ ...asked, browser })))
    }
  } finally {
    await browser.close()
    await host.close()
    await beside?.close()
  }
  if (missed > 0) process.exitCode = 1
}

/** What a part measured; of one that breaks off the reason, so that the others are measured all the same. */
async function measured(name: string, measure: () => Promise<Measured[]>): Promise<Measured[]> {
  try {
    return await measure()
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    return [{ what: `${name}: broke off`, value: null, unit: 'ms', note }]
  }
}
