import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { allClosings, closePeriod, closingsCsv } from '../../src/answers/indicators/closePeriod.ts'
import { type Calendar, calendars, periodNamed } from '../../src/domain/indicator/period.ts'
import { contract } from '../../src/engine/contract.ts'
import { parseCsv } from '../data/parseCsv.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'

/**
 * `npm run close -- --period 2026-10 [--calendar civil|report] [--data public/data] [--to data/closings.csv]
 * [--at 2026-11-02T09:00:00]`: keeps what the package reports for the period in a file of closings, behind the
 * closings that the package holds; a sum over only some units says of how many it is, in the file and behind its code (2/3). A period that is not valid, not over or closed before ends with exit code 2.
 */
export async function main(args: string[]): Promise<void> {
  try {
    console.log(await close(args))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof RangeError || 'code' in error ? 2 : 1
  }
}

async function close(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      period: { type: 'string' },
      calendar: { type: 'string', default: 'civil' },
      data: { type: 'string' },
      to: { type: 'string', default: path.join('data', 'closings.csv') },
      at: { type: 'string', default: localTime(new Date()) },
    },
  })
  if (values.period === undefined) throw new RangeError('close needs --period, such as 2026-10')
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(values.at) || Number.isNaN(Date.parse(values.at))) {
    throw new RangeError(`not a time (YYYY-MM-DDTHH:MM:SS): ${values.at}`)
  }
  const period = periodNamed(values.period, calendarOf(values.calendar))
  const database = await openPackage(values.data === undefined ? defaultData() : path.resolve(values.data))
  try {
    const known = closingsCsv(await allClosings(database, {}))
    if (existsSync(values.to) && !haveSameCells(readFileSync(values.to, 'utf8'), known)) {
      throw new RangeError(
        `${values.to} holds other closings than the package: run \`npm run data\` first, so that none is lost`,
      )
    }
    const asOf = database.package.asOf ?? values.at.slice(0, 10)
    const { rows, closed, partly } = await closePeriod(database, { period, closedAt: values.at, asOf })
    writeFileSync(values.to, closingsCsv(rows))
    const some = partly.map(({ unit, indicator, units, partly: left }) => {
      return `\n${unit} ${indicator}: ${units ?? 0}/${(units ?? 0) + (left ?? 0)}`
    })
    return `${period.period}: ${closed} → ${values.to}. npm run data${some.join('')}`
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

function calendarOf(name: string): Calendar {
  const found = calendars.find((calendar) => calendar === name)
  if (!found) throw new RangeError(`unknown calendar: ${name}; known: ${calendars.join(', ')}`)
  return found
}

/** By this computer's clock, without a zone, as a table of the package holds times. */
function localTime(now: Date): string {
  const minutes = now.getTime() - now.getTimezoneOffset() * 60_000
  return new Date(minutes).toISOString().slice(0, 19)
}
