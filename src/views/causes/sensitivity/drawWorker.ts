import { type Drawing, type DrawnTable, rankDraws } from '../../../domain/rank/rankDraws.ts'

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ id: number; drawn: DrawnTable; drawing: Drawing }>) => {
    const draws = rankDraws(data.drawn, data.drawing)
    self.postMessage({ id: data.id, draws }, { transfer: [draws.counts.buffer] })
  },
)
