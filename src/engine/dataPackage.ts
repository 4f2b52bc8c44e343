import * as v from 'valibot'
import { type CaseRules, caseRules } from '../derive/caseRules.ts'
import { type Table, tables } from './contract.ts'
import { dataError } from './DataError.ts'
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
  asOf: v.optional(v.pipe(v.string(), v.isoDate())),
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
    }),
  ),
})

export interface Resource {
  name: Table
  paths: readonly string[]
  format: 'csv' | 'parquet'
  bytes?: number
  rows?: number
  /** What is said of the content of its files: of each, or of all as one. */
  stated: readonly Stated[]
  simulated: boolean
  /** Read only when a statement first touches it, and then only the files that it touches. */
  lazy: boolean
}

export interface DataPackage {
  name?: string
  title?: string
  /** The data's date, ISO: "today" everywhere. */
  asOf?: string
  /** Of made-up cases, by type: one in how many of those in kind is there, as a fraction. */
  scale?: Readonly<Record<string, number>>
  resources: readonly Resource[]
  /** How cases are judged, and when offices work. */
  rules: CaseRules
  /** Names of resources that are no table of the contract; they are not read. */
  ignored: readonly string[]
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
  const { resources, rules, workingHours, ...about } = result.output
  const known = resources.flatMap(({ name, path, format, mediatype, files, simulated, lazy, ...content }) => {
    const table = tables.find((table) => table === name)
    if (table === undefined) return []
    const paths = typeof path === 'string' ? [path] : path
    return [
      {
        ...sizeOf(content),
        name: table,
        paths,
        stated: statedOf(paths, content, files),
        format: formatOf(paths, format, mediatype),
        simulated: simulated === true,
        lazy: lazy === true,
      },
    ]
  })
  for (const [i, { name }] of known.entries()) {
    if (known.findIndex((other) => other.name === name) !== i)
      throw dataError({ code: 'package-invalid', file, value: name, detail: 'two resources have this name' })
  }
  const ignored = resources.map(({ name }) => name).filter((name) => !tables.some((table) => table === name))
  return { ...about, rules: rulesOf(rules, workingHours), resources: known, ignored }
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
    throw dataError({ code: 'package-invalid', file, value: 'JSON', detail: String(error) })
  }
}

function formatOf(paths: readonly string[], format?: string, mediatype?: string): Resource['format'] {
  const extension = paths[0]?.split('.').at(-1)
  const said = (
    format ??
    mediatype?.split(/[/;]/)[1]?.replace('vnd.apache.', '') ??
    extension ??
    ''
  ).toLowerCase()
  if (said === 'csv' || said === 'parquet') return said
  throw dataError({ code: 'format-unknown', file: paths[0] ?? file, value: said })
}
