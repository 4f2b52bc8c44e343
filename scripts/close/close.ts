import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { allClosings, closePeriod, closingsCsv } from '../../src/answers/indicators/closePeriod.ts'
import { comparedPeriods } from '../../src/domain/indicator/comparedPeriods.ts'
import { calendars } from '../../src/domain/indicator/period.ts'
import { refused } from '../../src/domain/refused.ts'
import { contract } from '../../src/engine/contract.ts'
import { errorText } from '../../src/i18n/errorText.ts'
import { vi } from '../../src/i18n/vi.ts'
import { parseCsv } from '../data/parseCsv.ts'
import { openPackage } from '../database/openPackage.ts'
import { checkToken } from '../report/checkToken.ts'
import { defaultData } from '../report/defaultData.ts'
import { oneOf } from '../report/oneOf.ts'

const options = {
  period: { type: 'string' },
  calendar: { type: 'string' },
  data: { type: 'string' },
  to: { type: 'string' },
  at: { type: 'string' },
} as const

/**
 * `npm run close -- --period 2026-10 [--calendar civil|report] [--data public/data] [--to data/closings.csv]
 * [--at 2026-11-02T09:00:00]`: keeps what the package reports for the period (a week, month, quarter, 6 or 9 months or
 * year) in a file of closings, behind the closings that the package holds; a sum over only some units says of how many
 * it is, in the file and behind its code (2/3). A call that is wrong and a period that is not over or closed before end
 * with exit code 2; a package at fault with 1.
 */
export async function main(args: string[]): Promise<void> {
  try {
    console.log(await close(args))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${errorText(error, vi)}\n`)
    process.exitCode = error instanceof RangeError || 'code' in error ? 2 : 1
  }
}

async function close(args: readonly string[]): Promise<string> {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) checkToken(token, options)
  const { calendar = 'civil', to = path.join('data', 'closings.csv'), at = localTime(new Date()) } = values
  const [file, closedAt] = [String(to), String(at)]
  if (values.period === undefined) throw refused(['missing option', 'close', 'period'])
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(closedAt) || Number.isNaN(Date.parse(closedAt)))
    throw refused(['not a time', closedAt])
  const compared = comparedPeriods(String(values.period), oneOf('calendar', calendars, calendar))
  if (compared === null) throw refused(['not a period', String(values.period)])
  const { period } = compared
  const database = await openPackage(
    values.data === undefined ? defaultData() : path.resolve(String(values.data)),
  )
  try {
    const known = closingsCsv(await allClosings(database, {}))
    if (existsSync(file) && !haveSameCells(readFileSync(file, 'utf8'), known))
      throw refused(['other closings', file])
    const asOf = database.package.asOf ?? closedAt.slice(0, 10)
    const { rows, closed, partly } = await closePeriod(database, { period, closedAt, asOf })
    writeFileSync(file, closingsCsv(rows))
    const some = partly.map(({ unit, indicator, units, partly: left }) => {
      return `\n${unit} ${indicator}: ${units ?? 0}/${(units ?? 0) + (left ?? 0)}`
    })
    return `Đã chốt ${vi.format.period(period.period)}: ${vi.format.number(closed)} số, trong ${file}. Tiếp theo: npm run data${some.join('')}`
  } finally {
    database.close()
  }
}

/** Whether two files of closings say the same, whichever optional columns each has. */
function haveSameCells(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => {
    const { header, rows } = parseCsv(text)
    const names = Object.keys(contract.closings.columns)
    return rows.map((cells) => names.map((name) => cells[header.indexOf(name)] ?? ''))
  })
  return JSON.stringify(one) === JSON.stringify(other)
}

/** By this computer's clock, without a zone, as a table of the package holds times. */
function localTime(now: Date): string {
  const minutes = now.getTime() - now.getTimezoneOffset() * 60_000
  return new Date(minutes).toISOString().slice(0, 19)
}
