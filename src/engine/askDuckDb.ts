import { tableFromIPC } from 'apache-arrow'
import type { WorkerCalls } from './callWorker.ts'
import type { Row, Statement } from './Database.ts'
import { dataError } from './DataError.ts'
import type { EngineLimits } from './EngineLimits.ts'
import type { EngineAnswer, EngineRequest, Limit } from './engineMessages.ts'
import { filledSql } from './filledSql.ts'
import { rowsInPieces } from './rowsInPieces.ts'
import type { WasmConnection } from './WasmConnection.ts'

type Numbered<R> = R extends { id: number } ? Omit<R, 'id'> : never

export type DuckDbCalls = WorkerCalls<Numbered<EngineRequest>, EngineAnswer>

/** Answers a question; what nobody waits for any more leaves the worker's queue, or is stopped where it is. */
export async function askDuckDb(
  { call }: DuckDbCalls,
  { sql, values, tables, later = false }: Statement,
  { most, silence, signal }: Required<EngineLimits> & { signal?: AbortSignal | undefined },
): Promise<Row[]> {
  const asked = tables.join(', ')
  const error = dataError({ code: 'statement-long', file: asked || engineFile, value: seconds(silence) })
  const options = { signal, silence: { milliseconds: silence, error } }
  const answer = await call({ ask: filledSql(sql, values), most, later }, options)
  return rowsInPieces(tableFromIPC(streamOf(answer, asked, most)))
}

/** What loading asks of the same worker. */
export function connectDuckDb({ call }: DuckDbCalls): WasmConnection {
  return {
    query: async (sql) => tableFromIPC(streamOf(await call({ query: sql }))),
    async insert(stream, name, create) {
      const insert = stream as Uint8Array<ArrayBuffer>
      checkDone(await call({ insert, name, create }, { transfer: [insert.buffer] }))
    },
    async putFile(name, content) {
      checkDone(await call({ putFile: name, content }))
    },
    async dropFile(name) {
      checkDone(await call({ dropFile: name }))
    },
    async tokenize(text) {
      const answer = await call({ tokenize: text })
      checkDone(answer)
      if (!('tokens' in answer)) throw new Error('DuckDB gave no words')
      return answer.tokens
    },
    async parse(text) {
      checkDone(await call({ parse: text }))
    },
  }
}

function streamOf(answer: EngineAnswer, asked = '', most = 0): Uint8Array {
  checkDone(answer, asked, most)
  if (!('stream' in answer)) throw new Error('DuckDB gave no rows')
  return answer.stream
}

function checkDone(answer: EngineAnswer, asked = '', most = 0): void {
  if ('error' in answer) throw questionError(answer, asked, most)
}

/** Why a question of these tables, that may run so many milliseconds, has no answer. */
export function questionError(
  { error, limit }: { error: string; limit?: Limit | undefined },
  asked: string,
  most: number,
): Error {
  const file = asked || engineFile
  if (limit !== undefined) return dataError({ code: limit, file, value: seconds(most) })
  if (!/out of memory|bad_alloc/i.test(error)) return new Error(error)
  return dataError({ code: 'memory-out', file, detail: error.split('\n')[0]?.slice(0, 200) ?? '' })
}

const engineFile = 'duckdb-eh.wasm'

const seconds = (milliseconds: number) => String(Math.round(milliseconds / 1000))
