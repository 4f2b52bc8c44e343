import type { Drawing, DrawnTable, RankDraws } from '../../../domain/rank/rankDraws.ts'

/** What the page asks the worker, and what it answers. */
export interface DrawRequest {
  drawn: DrawnTable
  drawing: Drawing
}

export interface DrawAnswer {
  id: number
  draws: RankDraws
}
