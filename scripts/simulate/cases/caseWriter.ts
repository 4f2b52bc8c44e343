import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import type { CaseFile } from './caseFiles.ts'
import { dossierColumns, states, stepColumns, writeCases } from './caseFiles.ts'
import type { CaseRecord, CaseSink, StepRecord } from './caseRecord.ts'
import type { IntegerTable } from './integerTable.ts'
import { integerTable } from './integerTable.ts'

/**
 * Takes cases office by office and writes them to Parquet files, one office while the next is made; only what is
 * open or was late is kept until the end.
 */
export interface CaseWriter {
  add: CaseSink
  /** Says that all cases in this office's register are there. */
  endOffice: (office: string) => Promise<void>
  /** Writes what was kept and closes; gives back every file written. */
  end: () => Promise<CaseFile[]>
}

interface Desk {
  dossiers: IntegerTable
  steps: IntegerTable
}

/** @param isLate whether a finished case was late under any grain of the rules */
export async function caseWriter(
  folder: string,
  isLate: (record: CaseRecord) => boolean,
): Promise<CaseWriter> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const desks = [await desk(connection, 0), await desk(connection, 1)] as const
  await connection.run('CREATE TABLE words (id INTEGER PRIMARY KEY, word VARCHAR)')
  await connection.run('CREATE TABLE kept_dossiers AS FROM dossiers_0 LIMIT 0')
  await connection.run('CREATE TABLE kept_steps AS FROM steps_0 LIMIT 0')
  const writing = await instance.connect()
  const words = wordList()
  const serials = new Map<string, Map<number, number>>()
  const files: CaseFile[] = []
  let turn = 0
  let id = 0
  let before: Promise<void> = Promise.resolve()

  const write = async (used: number, office: string) => {
    const names = { dossiers: `dossiers_${used}`, steps: `steps_${used}` }
    files.push(...(await writeCases(writing, { ...names, state: 'done', office }, folder)))
    await writing.run(`INSERT INTO kept_steps SELECT steps.* FROM ${names.steps} AS steps
      JOIN ${names.dossiers} AS cases ON cases.id = steps.id WHERE cases.state <> ${states.indexOf('done')}`)
    await writing.run(
      `INSERT INTO kept_dossiers FROM ${names.dossiers} WHERE state <> ${states.indexOf('done')}`,
    )
    await writing.run(`TRUNCATE ${names.dossiers}`)
    await writing.run(`TRUNCATE ${names.steps}`)
  }

  return {
    add: (record, steps) => {
      const { dossiers, steps: hands } = desks[turn % 2 === 0 ? 0 : 1]
      const register = serials.get(record.register) ?? new Map<number, number>()
      const day = Math.floor(record.received / 1440)
      const serial = (register.get(day) ?? 0) + 1
      serials.set(record.register, register.set(day, serial))
      dossiers.add(dossierCells(record, { id, serial, state: stateOf(record, isLate) }, words.position))
      for (const step of steps) hands.add(stepCells(step, id, words.position))
      id++
    },
    endOffice: async (office) => {
      const used = turn % 2
      const { dossiers, steps } = desks[used === 0 ? 0 : 1]
      dossiers.flush()
      steps.flush()
      await before
      await addWords(writing, words.fresh())
      before = write(used, office)
      turn++
    },
    end: async () => {
      await before
      const kept = { dossiers: 'kept_dossiers', steps: 'kept_steps', office: null }
      for (const state of ['open', 'late'] as const) {
        files.push(...(await writeCases(writing, { ...kept, state }, folder)))
      }
      writing.closeSync()
      connection.closeSync()
      instance.closeSync()
      return files.toSorted((a, b) => (a.file < b.file ? -1 : 1))
    },
  }
}

async function desk(connection: DuckDBConnection, number: number): Promise<Desk> {
  return {
    dossiers: await integerTable(connection, `dossiers_${number}`, dossierColumns),
    steps: await integerTable(connection, `steps_${number}`, stepColumns),
  }
}

const number = (flag: boolean | null) => (flag === null ? null : Number(flag))

function dossierCells(
  record: CaseRecord,
  { id, serial, state }: { id: number; serial: number; state: number },
  position: (word: string | null) => number | null,
): (number | null)[] {
  return [
    id,
    state,
    position(record.register),
    serial,
    position(record.type),
    position(record.procedure),
    position(record.field),
    position(record.receivingUnit),
    position(record.unit),
    position(record.channel),
    record.received,
    record.dueOriginal,
    record.due,
    record.finished,
    position(record.status),
    record.paused,
    Number(record.transferred),
    record.apology,
    number(record.feeBearing),
    number(record.paidOnline),
    number(record.filesDigitised),
    number(record.filesReused),
    number(record.resultDigital),
    record.satisfaction,
  ]
}

function stateOf(record: CaseRecord, isLate: (record: CaseRecord) => boolean): number {
  if (record.finished === null) return states.indexOf('open')
  return states.indexOf(isLate(record) ? 'late' : 'done')
}

function stepCells(
  step: StepRecord,
  id: number,
  position: (word: string | null) => number | null,
): (number | null)[] {
  return [
    id,
    position(step.step),
    step.order,
    step.attempt,
    position(step.unit),
    step.received,
    step.started,
    step.due,
    step.finished,
  ]
}

interface WordList {
  position: (word: string | null) => number | null
  /** Words that came since this was last asked. */
  fresh: () => [id: number, word: string][]
}

function wordList(): WordList {
  const positions = new Map<string, number>()
  let told = 0
  return {
    position: (word) => {
      if (word === null) return null
      const known = positions.get(word)
      if (known !== undefined) return known
      positions.set(word, positions.size)
      return positions.size - 1
    },
    fresh: () => {
      const all = [...positions.keys()]
      const fresh = all.slice(told).map((word, i): [number, string] => [told + i, word])
      told = all.length
      return fresh
    },
  }
}

async function addWords(connection: DuckDBConnection, words: readonly [number, string][]): Promise<void> {
  if (words.length === 0) return
  const rows = words.map(([id, word]) => `(${id}, '${word.replaceAll("'", "''")}')`)
  await connection.run(`INSERT INTO words VALUES ${rows.join(', ')}`)
}
