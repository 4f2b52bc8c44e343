import type { Drawing, DrawnTable, RankDraws } from '../../../domain/rank/rankDraws.ts'

interface Waiting {
  resolve(draws: RankDraws): void
  reject(error: Error): void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let last = 0

/** Starts the worker before it is needed: its module takes a while to load. */
export function startDrawing(): Worker {
  worker ??= start()
  return worker
}

/** Draws beside the page, so that nothing on it waits; measured as `rank-draws`. */
export async function drawInWorker({ table, weights }: DrawnTable, drawing: Drawing): Promise<RankDraws> {
  const id = ++last
  const began = performance.now()
  const drawer = startDrawing()
  const draws = await new Promise<RankDraws>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    drawer.postMessage({ id, drawn: { table, weights }, drawing })
  })
  performance.measure('rank-draws', { start: began, detail: drawing.draws })
  return draws
}

function start(): Worker {
  const started = new Worker(new URL('./drawWorker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; draws: RankDraws }>) => {
    waiting.get(data.id)?.resolve(data.draws)
    waiting.delete(data.id)
  })
  started.addEventListener('error', (event) => {
    event.preventDefault()
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the drawing worker failed'))
    waiting.clear()
    started.terminate()
    worker = undefined
  })
  return started
}
