import type { Column, ColumnType, Table, TableContract } from '../../src/engine/contract.ts'
import { contract } from '../../src/engine/contract.ts'
import { columnMeaning } from '../../src/i18n/columnMeaning.ts'
import { columnMeanings as englishColumns } from '../../src/i18n/en/columnMeanings.ts'
import { dataTables as english } from '../../src/i18n/en/dataTables.ts'
import { columnMeanings as vietnameseColumns } from '../../src/i18n/vi/columnMeanings.ts'
import { dataTables as vietnamese } from '../../src/i18n/vi/dataTables.ts'
import type { RulesOfPackage } from './readCaseRules.ts'

export interface WrittenTable {
  table: Table
  /** Paths in the package's folder: one, or the parts of a large table. */
  files: readonly string[]
  rows: number
  simulated: boolean
  /** Read only when somebody asks for it, part by part. */
  lazy?: boolean
}

const fieldTypes: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'datetime',
}

export interface PackageNotes {
  asOf: string
  rules: RulesOfPackage
  /** Part of what happened that is there, by type of case; only of made-up cases. */
  scale: Readonly<Record<string, number>> | null
  /** It holds cases, or units within offices: not for the public. */
  internal: boolean
}

/** The Data Package (version 2) of the written files; what these are, `describeFiles` adds. */
export function describePackage(
  written: readonly WrittenTable[],
  { asOf, rules, scale, internal }: PackageNotes,
) {
  const present = new Set<string>(written.map(({ table }) => table))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vietnam-administrative-reform-indices',
    title: 'Các chỉ số cải cách hành chính của Việt Nam, nhìn từ Hà Nội',
    asOf,
    ...(internal ? { audience: 'internal' } : {}),
    ...(scale ? { scale, description: scaleText(scale) } : {}),
    ...rules,
    created: `${asOf}T00:00:00Z`,
    licenses: [
      {
        name: 'other-at',
        title: 'Số liệu thuộc cơ quan công bố; được dùng lại khi ghi rõ nguồn (bảng sources)',
      },
    ],
    sources: [
      { title: 'Bộ Nội vụ (PAR INDEX, SIPAS)', path: 'https://moha.gov.vn' },
      { title: 'VCCI (PCI, PGI)', path: 'https://pcivietnam.vn' },
      { title: 'UNDP, CECODES, VFF (PAPI)', path: 'https://papi.org.vn' },
      { title: 'Cổng thông tin DTI', path: 'https://dti.gov.vn' },
      { title: 'Cổng Dịch vụ công quốc gia (Quyết định 766/QĐ-TTg)', path: 'https://dichvucong.gov.vn' },
    ],
    resources: written.map((table) => describeResource(table, present)),
  }
}

/** A written table as a resource; references only to tables that are present. */
export function describeResource(
  { table, files, simulated, lazy }: WrittenTable,
  present: ReadonlySet<string>,
) {
  const parquet = files.every((file) => file.endsWith('.parquet'))
  return {
    name: table,
    title: vietnamese[table],
    description: english[table],
    path: files.length === 1 ? files[0] : files,
    format: parquet ? 'parquet' : 'csv',
    mediatype: parquet ? 'application/vnd.apache.parquet' : 'text/csv',
    ...(parquet ? {} : { encoding: 'utf-8' }),
    ...(simulated ? { simulated: true } : {}),
    ...(lazy ? { lazy: true } : {}),
    schema: tableSchema(table, present),
  }
}

const named: Readonly<Record<string, string>> = {
  procedure: 'hồ sơ thủ tục hành chính',
  'incoming document': 'văn bản đến',
  'assigned task': 'nhiệm vụ được giao',
  petition: 'phản ánh, kiến nghị',
}

function scaleText(scale: Readonly<Record<string, number>>): string {
  const parts = Object.entries(scale).map(
    ([type, part]) => `${named[type] ?? type} ${part === 1 ? 'đủ số' : `1:${Math.round(1 / part)}`}`,
  )
  return `Hồ sơ, văn bản, nhiệm vụ và số đo tính từ chúng là số giả lập, dựng theo tỷ lệ: ${parts.join('; ')}.`
}

/** Table Schema of a table of the contract; references only to tables that the package holds. */
export function tableSchema(table: Table, present: ReadonlySet<string>) {
  const { key, columns } = contract[table] as TableContract
  const fields = Object.entries(columns)
  const keyIsRequired = key.every((name) => columns[name]?.required)
  const foreignKeys = fields.flatMap(([name, { references }]) => {
    const [resource = '', field = ''] = references?.split('.') ?? []
    if (!present.has(resource)) return []
    const target = resource === table ? {} : { resource }
    return [{ fields: [name], reference: { ...target, fields: [field] } }]
  })
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(([name, column]) => describeField(table, name, column)),
    missingValues: [''],
    ...(keyIsRequired ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  }
}

/** What a column holds is its title in Vietnamese and its description in English. */
function describeField(table: Table, name: string, { type, required, words }: Column) {
  const constraints = { ...(required ? { required } : {}), ...(words ? { enum: [...words] } : {}) }
  return {
    name,
    title: columnMeaning(vietnameseColumns, table, name) ?? name,
    description: columnMeaning(englishColumns, table, name) ?? name,
    type: fieldTypes[type],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
