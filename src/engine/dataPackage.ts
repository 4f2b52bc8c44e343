import * as v from 'valibot'
import { type CaseRules, caseRules } from '../derive/caseRules.ts'
import { type Table, tables } from './contract.ts'
import { dataError, type Fault } from './DataError.ts'
import type { Stated } from './Stated.ts'

const Name = v.pipe(v.string(), v.nonEmpty())

const Path = v.pipe(
  Name,
  v.check(
    (path) => !/^([a-z][a-z0-9+.-]*:|[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(path),
    'a path inside the package',
  ),
)

const Content = v.object({
  bytes: v.optional(v.number()),
  hash: v.optional(v.string()),
  rows: v.optional(v.number()),
})

const Descriptor = v.object({
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  asOf: v.optional(v.unknown()),
  audience: v.fallback(v.optional(v.picklist(['internal', 'public'])), undefined),
  checked: v.optional(v.unknown()),
  prepared: v.fallback(v.optional(v.array(v.string()), []), []),
  scale: v.optional(v.record(v.string(), v.number())),
  rules: v.optional(v.array(v.object({ rule: v.string(), value: v.string() }))),
  workingHours: v.optional(v.array(v.object({ from: v.string(), to: v.string() }))),
  resources: v.array(
    v.object({
      name: Name,
      path: v.union([Path, v.pipe(v.array(Path), v.nonEmpty())]),
      format: v.optional(v.string()),
      mediatype: v.optional(v.string()),
      ...Content.entries,
      files: v.optional(v.record(v.string(), Content)),
      simulated: v.optional(v.boolean()),
      lazy: v.optional(v.boolean()),
      encoding: v.optional(v.unknown()),
      dialect: v.optional(v.unknown()),
      compression: v.optional(v.unknown()),
      schema: v.optional(v.unknown()),
    }),
  ),
})

export interface Resource {
  name: Table
  paths: readonly string[]
  /** Those of its files whose rows lie over the rows of the same key in the files before them. */
  over?: readonly string[]
  format: 'csv' | 'parquet'
  bytes?: number
  rows?: number
  /** What is said of the content of its files: of each, or of all as one. */
  stated: readonly Stated[]
  simulated: boolean
  /** Read only when a statement first touches it, and then only the files that it touches. */
  lazy: boolean
  /** Why it is not read. */
  fault?: Fault
}

export interface DataPackage {
  name?: string
  title?: string
  /** The data's date, ISO: "today" everywhere. */
  asOf?: string
  /** Whom it is for, where it says so. */
  audience?: 'internal' | 'public'
  /** That its files passed the checks without a fault: the mark of what was looked at then. */
  checked?: string
  /** Of what rows were computed beside it, by the name of their file: see `preparedRows`. */
  prepared: readonly string[]
  /** Of made-up cases, by type: one in how many of those in kind is there, as a fraction. */
  scale?: Readonly<Record<string, number>>
  resources: readonly Resource[]
  /** How cases are judged, and when offices work. */
  rules: CaseRules
  /** Names of resources that are no table of the contract; they are not read. */
  ignored: readonly string[]
  /** What is wrong with the description and takes nothing. */
  told: readonly Fault[]
}

/** @throws DataError if the text is not a data package of this contract. */
export function parseDataPackage(text: string): DataPackage {
  const result = v.safeParse(Descriptor, json(text))
  if (!result.success) {
    const [issue] = result.issues
    throw dataError({
      code: 'package-invalid',
      file,
      value: v.getDotPath(issue) ?? '',
      detail: issue.message,
    })
  }
  const { resources, rules, workingHours, asOf, checked, audience, ...about } = result.output
  const told: Fault[] = []
  const day = readAsOf(asOf, told)
  const known = resources.flatMap(
    ({
      name,
      path,
      format,
      mediatype,
      simulated,
      lazy,
      encoding,
      dialect,
      compression,
      schema,
      files,
      ...content
    }): Resource[] => {
      const table = tables.find((table) => table === name)
      if (table === undefined) {
        told.push({ code: 'resource-unknown', file, value: name, takes: { what: 'nothing' } })
        return []
      }
      const paths = onceEach(typeof path === 'string' ? [path] : path, table, told)
      const fault =
        refusedProperty(paths[0] ?? file, { encoding, dialect, compression, schema }) ??
        (resources.filter((other) => other.name === name).length > 1
          ? { code: 'resource-twice' as const, file, value: name }
          : undefined)
      const said = formatOf(paths, format, mediatype)
      return [
        {
          ...sizeOf(content),
          name: table,
          paths,
          stated: statedOf(paths, content, files),
          format: said ?? 'csv',
          simulated: simulated === true,
          lazy: lazy === true,
          ...(said === null
            ? {
                fault: {
                  code: 'format-unknown' as const,
                  file: paths[0] ?? file,
                  value: format ?? endingOf(paths[0] ?? ''),
                },
              }
            : fault && { fault: { ...fault, table } }),
        },
      ]
    },
  )
  const ignored = resources.map(({ name }) => name).filter((name) => !tables.some((table) => table === name))
  const once = known.filter(({ name }, i) => known.findIndex((other) => other.name === name) === i)
  const passed = typeof checked === 'string' && { checked }
  const stated = { ...about, ...(audience && { audience }), ...(day !== null && { asOf: day }), ...passed }
  return { ...stated, rules: rulesOf(rules, workingHours), resources: once, ignored, told }
}

const file = 'datapackage.json'

type StatedContent = v.InferOutput<typeof Content>

function sizeOf({ bytes, rows }: StatedContent): Pick<Resource, 'bytes' | 'rows'> {
  return { ...(bytes !== undefined && { bytes }), ...(rows !== undefined && { rows }) }
}

function statedOf(
  paths: readonly string[],
  whole: StatedContent,
  files: Readonly<Record<string, StatedContent>> = {},
): Stated[] {
  const named = paths.filter((path) => Object.hasOwn(files, path))
  if (named.length === 0) return [{ files: paths, ...whole }]
  return named.map((path) => ({ files: [path], ...files[path] }))
}

function rulesOf(...stated: Parameters<typeof caseRules>): CaseRules {
  try {
    return caseRules(...stated)
  } catch (error) {
    throw dataError({ code: 'package-invalid', file, value: 'rules', detail: String(error) })
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (/^\s*</.test(text)) throw dataError({ code: 'content-html', file })
    throw dataError({ code: 'package-invalid', file, value: 'JSON', detail: String(error) })
  }
}

function readAsOf(asOf: unknown, told: Fault[]): string | null {
  if (asOf === undefined) return null
  const text = String(asOf)
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text
  told.push({ code: 'as-of-impossible', file, column: 'asOf', value: text, takes: { what: 'nothing' } })
  return null
}

function onceEach(paths: readonly string[], table: Table, told: Fault[]): string[] {
  const once = [...new Set(paths)]
  for (const path of once) {
    const times = paths.filter((other) => other === path).length
    if (times > 1)
      told.push({ code: 'file-twice', file: path, table, rows: times, takes: { what: 'nothing' } })
  }
  return once
}

interface Properties {
  encoding: unknown
  dialect: unknown
  compression: unknown
  schema: unknown
}

/** What would have files read in another way than this contract's: never guessed, refused by its name. */
function refusedProperty(
  path: string,
  { encoding, dialect, compression, schema }: Properties,
): Fault | undefined {
  const refused = (property: string, value: unknown): Fault => ({
    code: 'property-refused',
    file: path,
    column: property,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  })
  if (encoding !== undefined && !/^utf-?8$/i.test(String(encoding))) return refused('encoding', encoding)
  if (compression !== undefined && compression !== 'no' && compression !== '')
    return refused('compression', compression)
  const told = Object.entries(record(dialect)).find(
    ([name, value]) => usual[name] !== undefined && usual[name] !== value,
  )
  if (told) return refused(`dialect.${told[0]}`, told[1])
  if (typeof dialect === 'string') return refused('dialect', dialect)
  const { missingValues, fields } = record(schema)
  if (Array.isArray(missingValues) && missingValues.some((value) => value !== '')) {
    return refused('missingValues', missingValues)
  }
  const written = (Array.isArray(fields) ? fields : []).map(record)
  for (const property of [
    'decimalChar',
    'groupChar',
    'bareNumber',
    'missingValues',
    'trueValues',
    'falseValues',
  ] as const) {
    const found = written.find(
      (field) => field[property] !== undefined && field[property] !== plain[property],
    )
    if (found) return refused(`${String(found.name)}.${property}`, found[property])
  }
  return undefined
}

/** Properties of a dialect that change how a file is read, and the value that this contract has. */
const usual: Readonly<Record<string, unknown>> = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  skipInitialSpace: false,
  commentChar: '',
  escapeChar: '',
  nullSequence: '',
}

const plain: Readonly<Record<string, unknown>> = { decimalChar: '.', groupChar: '', bareNumber: true }

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** A file's format by its name, else as its resource says. */
export function fileFormat({ format }: Pick<Resource, 'format'>, path: string): Resource['format'] {
  const ending = endingOf(path)
  return ending === 'csv' || ending === 'parquet' ? ending : format
}

const endingOf = (path: string) => path.split('.').at(-1)?.toLowerCase() ?? ''

function formatOf(paths: readonly string[], format?: string, mediatype?: string): Resource['format'] | null {
  const said = (
    format ??
    mediatype?.split(/[/;]/)[1]?.replace('vnd.apache.', '') ??
    endingOf(paths[0] ?? '')
  ).toLowerCase()
  return said === 'csv' || said === 'parquet' ? said : null
}
