import { type PreparedSpan, preparedSpans } from '../answers/bottlenecks/preparedPaths.ts'
import type { Database } from '../engine/Database.ts'
import { isDataError } from '../engine/DataError.ts'
import { preparedForm, preparedPath } from '../engine/prepared/preparedFile.ts'
import { textHash } from '../engine/textHash.ts'
import { describeContents, descriptionText, type PackageContents } from './describeContents.ts'
import { overviewOf } from './overviewOf.ts'
import { pathsOf, readCases } from './pathsOf.ts'
import { preparedStatements } from './preparedStatements.ts'

export interface PreparedFiles {
  /** By path in the package's folder. */
  files: ReadonlyMap<string, string>
  /** The paths of all cases are too many for this engine. */
  withoutPaths: boolean
}

/** Of more steps than these a browser does not hold all. */
const mostSteps = 6_000_000

/**
 * The description of a package as its files are now, and what is computed from them beside it.
 * @param text the description as it is
 * @param tell what is being computed
 * @throws DataError where a file cannot be read
 */
export async function preparedFiles(
  database: Database,
  {
    text,
    contents,
    tell,
  }: { text: string; contents: PackageContents; tell(what: 'overview' | 'paths'): void },
): Promise<PreparedFiles> {
  const { description, found } = await describeContents(text, contents)
  tell('overview')
  const prepared = await preparedStatements(database)
  description.prepared = [...prepared.keys()]
  const described = descriptionText(description)
  const version = textHash(described)
  const asOf = typeof description.asOf === 'string' ? description.asOf : null
  const files = new Map([
    ['datapackage.json', described],
    ['overview.json', jsonText(await overviewOf(database, { asOf, version }))],
  ])
  for (const [name, statements] of prepared) {
    files.set(preparedPath(name), jsonText({ form: preparedForm, version, statements }))
  }
  const steps = found.reduce((sum, { file, rows }) => sum + (/(^|\/)steps[/.]/.test(file) ? rows : 0), 0)
  if (steps === 0 || asOf === null) return { files, withoutPaths: false }
  if (steps > mostSteps) return { files, withoutPaths: true }
  tell('paths')
  try {
    await readCases(database)
    const paths = new Map<PreparedSpan, string>()
    for (const span of preparedSpans) {
      paths.set(span, jsonText(await pathsOf(database, { span, asOf, version })))
    }
    for (const [span, written] of paths) files.set(`paths/${span}.json`, written)
    return { files, withoutPaths: false }
  } catch (error) {
    if (!isDataError(error)) throw error
    return { files, withoutPaths: true }
  }
}

function jsonText(value: object): string {
  return `${JSON.stringify(value)}\n`
}
