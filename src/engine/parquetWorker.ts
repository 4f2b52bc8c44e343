import init, { ParquetFile } from 'parquet-wasm/esm'
import wasmUrl from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url'
import { compileWasm } from './compileWasm.ts'
import { holdLock } from './holdLock.ts'
import { openParquet } from './openParquet.ts'
import type { ParquetReader } from './ParquetReader.ts'
import type { ParquetAnswer, ParquetRequest } from './parquetMessages.ts'
import type { Ended, Ping } from './workerMessages.ts'

holdLock()
const ready = compileWasm(wasmUrl).then((module) => init({ module_or_path: module }))
ready.catch((error: unknown) => end(error instanceof Error ? error.message : String(error)))
const open = new Map<number, ParquetReader>()

self.addEventListener('message', async ({ data }: MessageEvent<ParquetRequest | Ping>) => {
  if ('ping' in data) return
  try {
    const [answer, transfer] = await reply(data)
    self.postMessage(answer, { transfer })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    self.postMessage({ id: data.id, error: message } satisfies ParquetAnswer)
    // What is left of the module after a trap is in no known state.
    if (error instanceof WebAssembly.RuntimeError) end(message)
  }
})

function end(why: string): void {
  self.postMessage({ ended: why } satisfies Ended)
  self.close()
}

async function reply(request: ParquetRequest): Promise<[ParquetAnswer, Transferable[]]> {
  await ready
  const { id } = request
  if (request.kind === 'open') {
    const reader = await openParquet(ParquetFile, request.blob)
    open.set(id, reader)
    const { read: _, close: __, ...about } = reader
    return [{ id, ...about }, [about.schema.buffer]]
  }
  const reader = open.get(request.file)
  if (reader === undefined) throw new Error(`Parquet file ${request.file} is not open`)
  if (request.kind === 'close') {
    reader.close()
    open.delete(request.file)
    return [{ id }, []]
  }
  const stream = await reader.read(request.groups, request.columns)
  return [{ id, stream }, [stream.buffer]]
}
