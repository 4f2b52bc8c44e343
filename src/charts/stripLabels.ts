import type { PlaceFigure } from './placeFigure.ts'

interface Choice {
  followed: string
  chosen: string | null
  /** The peers are only some of the places. */
  narrowed: boolean
}

/** Which places are named, the most important first: those followed and chosen, peers, the best and worst, then neighbours of the followed one. */
export function stripLabels<P extends PlaceFigure & { score: number }>(
  places: readonly P[],
  { followed, chosen, narrowed }: Choice,
): P[] {
  const falling = [...places].sort((a, b) => b.score - a.score)
  const own = falling.find(({ place }) => place === followed)
  const nearness = (figure: P) => (own ? Math.abs(figure.score - own.score) : 0)
  const wanted = [
    own,
    falling.find(({ place }) => place === chosen),
    ...(narrowed ? falling.filter(({ peer }) => peer) : []),
    falling[0],
    falling.at(-1),
    ...falling.slice(1, 4),
    ...falling.slice(-3, -1),
    ...[...falling].sort((a, b) => nearness(b) - nearness(a)).slice(0, 6),
  ]
  return [...new Set(wanted.filter((figure) => figure !== undefined))].slice(0, 16)
}
