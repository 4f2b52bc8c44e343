import type { PlaceFigure } from './placeFigure.ts'
import { tileLayout } from './tileLayout.ts'

/** Figures for every place of a system, spread evenly and without chance. */
export function placeFigures(system: string): PlaceFigure[] {
  const scores = tileLayout(system).tiles.map(({ place, name }, i) => ({
    place,
    name,
    score: Math.round((55 + ((i * 37) % 101) * 0.18) * 100) / 100,
  }))
  return scores.map((one) => ({
    ...one,
    rank: 1 + scores.filter(({ score }) => score > one.score).length,
    rankLow: null,
    rankHigh: null,
    rankLast: null,
    peer: true,
  }))
}

/** Four of five are unknown; a few have only a rank or only bounds. */
export function fewFigures(system: string): PlaceFigure[] {
  return placeFigures(system)
    .filter(({ place }, i) => place === '01' || i % 5 === 0)
    .map((figure, i) =>
      i % 4 === 1
        ? { ...figure, score: null }
        : i % 4 === 2
          ? { ...figure, rank: null, rankLow: 19, rankHigh: 21, rankLast: null }
          : figure,
    )
}
