import '../../../older/arrays.ts'
import { rankDraws } from '../../../domain/rank/rankDraws.ts'
import { holdLock } from '../../../engine/holdLock.ts'
import type { Ping } from '../../../engine/workerMessages.ts'
import type { DrawAnswer, DrawRequest } from './drawMessages.ts'

type Numbered = DrawRequest & { id: number }

holdLock()
self.addEventListener('message', ({ data }: MessageEvent<Numbered | Ping>) => {
  if ('ping' in data) return
  const draws = rankDraws(data.drawn, data.drawing)
  self.postMessage({ id: data.id, draws } satisfies DrawAnswer, { transfer: [draws.counts.buffer] })
})
