import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dataDate } from '../../src/answers/data/dataDate.ts'
import { isValidIn, knownUnit, unitList } from '../../src/answers/lists/unitTree.ts'
import { type ComparedPeriods, comparedPeriods } from '../../src/domain/indicator/comparedPeriods.ts'
import { calendars } from '../../src/domain/indicator/period.ts'
import { refused } from '../../src/domain/refused.ts'
import { describeFault } from '../../src/i18n/describeFault.ts'
import { errorText } from '../../src/i18n/errorText.ts'
import { vi } from '../../src/i18n/vi.ts'
import { papers } from '../../src/reports/papers.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { checkToken } from '../report/checkToken.ts'
import { defaultData } from '../report/defaultData.ts'
import { oneOf } from '../report/oneOf.ts'
import { papersOf } from './papersOf.ts'
import { sourcesOf } from './sourcesOf.ts'
import './readyPictures.ts'

const options = {
  month: { type: 'string' },
  week: { type: 'string' },
  period: { type: 'string' },
  calendar: { type: 'string' },
  unit: { type: 'string' },
  all: { type: 'boolean' },
  kind: { type: 'string' },
  format: { type: 'string' },
  template: { type: 'string' },
  draft: { type: 'boolean' },
  out: { type: 'string' },
  own: { type: 'string' },
  data: { type: 'string' },
  today: { type: 'string' },
} as const

type Values = Partial<Record<keyof typeof options, string | boolean>>

/**
 * `npm run bulletin -- (--month 2026-10 | --week 2026-W46 | --period 2026-Q3|2026-6M|2026-9M|2026)
 * [--calendar civil|report] [--unit U | --all] [--kind report|bulletin|confirm] --format docx,html,png --out DIR
 * [--own DIR] [--data DIR] [--template T.docx] [--draft] [--today DATE]`: writes the papers of the city, of one unit, or
 * with `--all` of the city and every unit directly below it that exists in the period, and says on standard error how
 * far it is. Exit code 2: the call is wrong; 1: the package or the template is at fault.
 */
export async function main(args: string[]): Promise<void> {
  try {
    await bulletin(args)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say(errorText(error, vi))
    process.exitCode = error instanceof RangeError ? 2 : 1
  }
}

async function bulletin(args: readonly string[]): Promise<void> {
  const values = read(args)
  const periods = periodsOf(values)
  const made = papersOf(text(values.kind), String(values.format ?? 'docx,html'))
  const template = values.template === undefined ? null : fileAt(String(values.template))
  if (template !== null && !made.some(({ kind }) => kind === 'report')) throw refused(['template unused'])
  const [out, data, own] = [text(values.out), text(values.data), text(values.own)]
  if (out === undefined) throw refused(['missing option', 'bulletin', 'out'])
  const folder = data === undefined ? defaultData() : path.resolve(data)
  const database = await openPackage(folder, { today: text(values.today) ?? null, own: own ?? null })
  try {
    const units = await unitsOf(database, values, periods)
    const asOf = (await dataDate(database, { asOf: database.package.asOf ?? null })) ?? periods.period.end
    const measured = database.package.resources.find(({ name }) => name === 'measurements')
    mkdirSync(out, { recursive: true })
    const count = units.length * made.length
    let done = 0
    for await (const paper of papers(database, {
      ...{ units, periods, asOf, template },
      papers: made,
      simulated: measured?.simulated ?? false,
      sources: sourcesOf(own ?? null, measured?.paths ?? []),
      draft: values.draft === true,
    })) {
      writeFileSync(path.join(out, paper.name), paper.bytes)
      say(`${++done}/${count} ${paper.name}`)
    }
    for (const fault of [...database.package.told, ...database.report.flatMap((one) => one.faults)])
      say(describeFault(fault, vi))
  } finally {
    database.close()
  }
}

/** @throws RangeError for an option that is unknown, stands twice or lacks its value */
function read(args: readonly string[]): Values {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) checkToken(token, options)
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice !== undefined) throw refused(['option twice', twice])
  for (const [option, value] of Object.entries(values)) {
    if (value === '') throw refused(['empty option', option])
  }
  if (values.unit !== undefined && values.all === true) throw refused(['option twice', 'unit, --all'])
  return values
}

function periodsOf({ month, week, period, calendar = 'civil' }: Values): ComparedPeriods {
  const [code, ...others] = [month, week, period].filter((one) => one !== undefined)
  if (code === undefined || others.length > 0) throw refused(['one period'])
  const found = comparedPeriods(String(code), oneOf('calendar', calendars, calendar))
  if (week !== undefined && found?.grain !== 'week') throw refused(['not a week', String(week)])
  const isMonth = month === undefined || found?.grain === 'month'
  if (found === null || !isMonth) throw refused(['not a period', String(code)])
  return found
}

/** The city; one unit; or the city and all directly below it that exist in the period, departments first. */
async function unitsOf(
  database: OpenPackage,
  { unit, all }: Values,
  { period }: ComparedPeriods,
): Promise<string[]> {
  const list = await unitList(database, {})
  const byCode = new Map(list.map((one) => [one.unit, one]))
  const root = list.find(({ parent }) => parent === null)?.unit ?? 'HN'
  if (unit !== undefined) return [knownUnit(byCode, String(unit)).unit]
  if (all !== true) return [knownUnit(byCode, root).unit]
  return [root, ...list.filter((one) => one.parent === root && isValidIn(one, period)).map((one) => one.unit)]
}

function fileAt(file: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: file, bytes: new Uint8Array(readFileSync(file)) }
  } catch {
    throw refused(['no file', file])
  }
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
