import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Checking, startChecking } from '../../src/engine/check/Checking.ts'
import { checkedAgainst } from '../../src/engine/check/checkedAgainst.ts'
import { checkContent } from '../../src/engine/check/fileContent.ts'
import type { Table } from '../../src/engine/contract.ts'
import type { Database } from '../../src/engine/Database.ts'
import { dataError, isDataError } from '../../src/engine/DataError.ts'
import {
  type DataPackage,
  fileFormat,
  parseDataPackage,
  type Resource,
} from '../../src/engine/dataPackage.ts'
import { derivedFrom } from '../../src/engine/derivedFrom.ts'
import { differentContents, joinedDifferences } from '../../src/engine/differences.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { inTurn } from '../../src/engine/inTurn.ts'
import type { LoadReport } from '../../src/engine/LoadReport.ts'
import { type LoadedFile, loadCsv } from '../../src/engine/loadCsv.ts'
import { loadRelation } from '../../src/engine/loadRelation.ts'
import { loadTable } from '../../src/engine/loadTable.ts'
import { type Limits, partLoader } from '../../src/engine/packageParts.ts'
import { settings } from '../../src/engine/settings.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { contentsOnDisk } from './contentsOnDisk.ts'
import { knownOn } from './knownOn.ts'
import { ownCases } from './ownCases.ts'
import { plainRows } from './plainRows.ts'
import { withOwn } from './withOwn.ts'

export interface OpenPackage extends Database {
  package: DataPackage
  /** Grows as tables are read. */
  report: LoadReport[]
  /** What is known to be wrong with what was read. */
  checking: Checking
  /** Reads a table that no statement asked for yet. */
  load(table: Table): Promise<void>
  /** Runs a statement that is no question: what makes tables of the tables that are there. */
  execute: Execute
  close(): void
}

export interface OpenOptions {
  threads?: number
  /** An ISO date that counts as today; nothing later is known. The data's date if absent. */
  today?: string | null
  /** A folder whose tables lie over those of the package. */
  own?: string | null
}

/**
 * Opens a folder that holds a data package, in native DuckDB; a table is read when a statement first needs it.
 * @throws DataError if datapackage.json is missing or wrong
 */
export async function openPackage(
  folder: string,
  { threads, today = null, own = null }: OpenOptions = {},
): Promise<OpenPackage> {
  const stated = parseDataPackage(await descriptor(folder))
  const dated = today === null ? stated : { ...stated, asOf: today }
  const past = today !== null && (stated.asOf === undefined || today < stated.asOf) ? knownOn(today) : null
  const instance = await DuckDBInstance.create(':memory:', threads ? { threads: String(threads) } : {})
  const connection = await instance.connect()
  const execute: Execute = async (sql) => plainRows(await connection.runAndReadAll(sql))
  for (const setting of settings) await connection.run(setting)
  if (past) await connection.run(past.begin)
  const folderOfOwn = own === null ? null : path.resolve(own)
  const counted =
    folderOfOwn === null ? null : await ownCases(execute, { folder: folderOfOwn, described: stated, today })
  const laid = folderOfOwn === null ? dated : withOwn(dated, folderOfOwn)
  const described = counted ? { ...laid, asOf: counted.asOf } : laid

  const contents = contentsOnDisk(folder)
  const report: LoadReport[] = []
  const checking = startChecking(stated)
  const loading = new Map<Table, Promise<void>>()
  let closed = false
  const inOrder = inTurn()
  const turn = <T>(work: () => Promise<T>) =>
    inOrder(() => {
      if (closed) throw new Error(`the package in ${folder} is closed`)
      return work()
    })
  const read = async (table: Table, resource: Resource | undefined, more: boolean) => {
    const others = [past?.after(table) ?? [], checkedAgainst(table)].flat()
    await Promise.allSettled(others.map((other) => load(other)))
    const how = {
      more,
      cut: past?.cut(table) ?? [],
      after: derivedFrom(table, described),
      checking,
      whole: true,
    }
    const made = await turn(() => loadTable(execute, table, resource, reader(execute, folder), how))
    if (table === 'measurements' && counted) {
      await Promise.all(counted.after.map((other) => load(other)))
      await turn(counted.count)
    }
    if (!made || !resource) return
    const differs = joinedDifferences(made.differs, await differentContents(resource, contents))
    report.push({ ...made, differs })
  }
  const parts = partLoader((resource, more) => read(resource.name, resource, more))
  // What is late or done by now may have been open then: on an earlier day every part is read.
  const load = (table: Table, limits?: Limits): Promise<void> => {
    const resource = described.resources.find(({ name }) => name === table)
    if (resource?.lazy) return parts.load(resource, past ? undefined : limits)
    const known = loading.get(table) ?? read(table, resource, false)
    loading.set(table, known)
    return known
  }

  return {
    package: described,
    report,
    checking,
    load,
    execute: (sql) => turn(() => execute(sql)),
    async run({ sql, values, tables, parts }, signal) {
      await Promise.all(tables.map((table) => load(table, parts?.[table])))
      return turn(async () => {
        signal?.throwIfAborted()
        const interrupt = () => connection.interrupt()
        signal?.addEventListener('abort', interrupt)
        try {
          return plainRows(await connection.runAndReadAll(sql, [...values]))
        } catch (error) {
          signal?.throwIfAborted()
          throw error
        } finally {
          signal?.removeEventListener('abort', interrupt)
        }
      })
    },
    // After what is under way: DuckDB does not survive being closed under a running statement.
    close() {
      void inOrder(async () => {
        closed = true
        connection.closeSync()
        instance.closeSync()
      })
    },
  }
}

export async function descriptor(folder: string): Promise<string> {
  const file = path.join(folder, 'datapackage.json')
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw dataError({
      code: 'package-missing',
      file: 'datapackage.json',
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}

function reader(execute: Execute, folder: string) {
  return async (resource: Resource, file: string): Promise<LoadedFile> => {
    const full = path.resolve(folder, file)
    const format = fileFormat(resource, file)
    const start = await beginning(full, file)
    if (start.length === 0) throw dataError({ code: 'file-empty', file })
    checkContent(file, format, start)
    if (format === 'parquet') {
      const from = `read_parquet(${sqlString(full)}, hive_partitioning = false)`
      return readable(file, loadRelation(execute, { table: resource.name, file, from }))
    }
    const spare = await mkdtemp(path.join(tmpdir(), 'csv-'))
    try {
      return await loadCsv(execute, {
        table: resource.name,
        file,
        path: full,
        head: start.toString('utf8'),
        text: () => readFile(full, 'utf8'),
        async put(text) {
          const repaired = path.join(spare, path.basename(file))
          await writeFile(repaired, text)
          return repaired
        },
      })
    } finally {
      await rm(spare, { recursive: true })
    }
  }
}

/** DuckDB's own words name the machine's paths. */
async function readable<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isDataError(error) ? error : dataError({ code: 'file-unreadable', file })
  }
}

const headBytes = 65_536

async function beginning(full: string, file: string): Promise<Buffer> {
  try {
    const handle = await open(full)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw dataError({
      code: 'file-missing',
      file,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
