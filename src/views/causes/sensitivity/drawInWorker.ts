import { type Drawing, type DrawnTable, type RankDraws, rankDraws } from '../../../domain/rank/rankDraws.ts'
import { callWorker, type WorkerCalls } from '../../../engine/callWorker.ts'
import { workerName } from '../../../engine/workerName.ts'
import type { DrawAnswer, DrawRequest } from './drawMessages.ts'

let calls: WorkerCalls<DrawRequest, DrawAnswer> | undefined

/** Starts the worker before it is needed: its module takes a while to load. */
export function startDrawing(): WorkerCalls<DrawRequest, DrawAnswer> {
  if (calls === undefined || calls.gone.aborted) calls = start()
  return calls
}

/** Draws beside the page, so that nothing on it waits, or on it where the worker is gone; measured as `rank-draws`. */
export async function drawInWorker({ table, weights }: DrawnTable, drawing: Drawing): Promise<RankDraws> {
  const began = performance.now()
  const drawn = { table, weights }
  const draws = await startDrawing()
    .call({ drawn, drawing })
    .then(
      (answer) => answer.draws,
      () => rankDraws(drawn, drawing),
    )
  performance.measure('rank-draws', { start: began, detail: drawing.draws })
  return draws
}

function start(): WorkerCalls<DrawRequest, DrawAnswer> {
  const name = workerName()
  const worker = new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module', name })
  return callWorker({ worker, name, file: 'drawWorker.js' })
}
