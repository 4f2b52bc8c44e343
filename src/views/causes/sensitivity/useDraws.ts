import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import { type RankDraws, rankDraws } from '../../../domain/rank/rankDraws.ts'
import { useDataPart } from '../../../ui/DatabaseContext.tsx'
import { drawInWorker, startDrawing } from './drawInWorker.ts'

export const seed = 1
const few = 500
const all = 10_000

export interface Varied {
  /** Index and year: what is drawn. */
  name: string
  drawn: IntervalTable
  /** In percent to either side. */
  spread: number
  withErrors: boolean
}

/** Few draws at once, while the slider moves; all of them from the worker as soon as it rests. */
export function useDraws(
  { name, drawn, spread, withErrors }: Varied,
  moving: boolean,
): RankDraws & { all: boolean } {
  const version = useDataPart((state) => state.version)
  const drawing = useMemo(() => {
    const errors =
      withErrors && drawn.errors ? drawn.errors.components.map(({ deviation }) => deviation) : null
    return { seed, spread: spread / 100, errors }
  }, [drawn, spread, withErrors])
  const quick = useMemo(() => rankDraws(drawn, { ...drawing, draws: few }), [drawn, drawing])
  const full = useQuery({
    queryKey: [version, 'rank-draws', name, spread, withErrors],
    queryFn: () => drawInWorker(drawn, { ...drawing, draws: all }),
    enabled: !moving,
  })
  useEffect(() => {
    startDrawing()
  }, [])
  if (full.error) throw full.error
  return useMemo(
    () => (full.data ? { ...full.data, all: true } : { ...quick, all: false }),
    [full.data, quick],
  )
}
