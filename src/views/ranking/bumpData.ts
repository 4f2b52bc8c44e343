import type { Bump } from '../../answers/ranking/bump.ts'
import type { BumpBreak, BumpData, BumpLine } from '../../charts/BumpData.ts'
import type { Words } from '../../i18n/vi.ts'
import { hanoi } from '../../parts/names/hanoi.ts'

/** Those compared with, where they are not all: codes in one text, so that it is the same while they are. */
export interface PeerCodes {
  system: string | null
  codes: string
}

/** Ranks over the years as the picture takes them: a place that kept code and name is one line. */
export function bumpData(
  over: Bump,
  { peers, chosen }: { peers: PeerCodes | null; chosen: string | null },
  words: Words,
): BumpData {
  const lines = new Map<string, BumpLine>()
  for (const { place, place_system, points, ...named } of over.series) {
    const key = `${place} ${named.name_vi}`
    const before = lines.get(key)
    lines.set(key, {
      place,
      name: words.format.name(named),
      peer:
        peers === null ||
        (place_system === peers.system ? peers.codes.split(' ').includes(place) : (before?.peer ?? false)),
      points: [
        ...(before?.points ?? []),
        ...points.map((point) => ({
          year: point.year,
          rank: point.rank,
          rankLow: point.rank_low,
          rankHigh: point.rank_high,
          rankLast: point.rank_last,
          segment: point.segment,
          of: over.years.find(({ year }) => year === point.year)?.placesRanked ?? null,
        })),
      ].sort((a, b) => a.year - b.year),
    })
  }
  return {
    lines: [...lines.values()],
    followed: hanoi,
    chosen,
    breaks: breaksOf(over, words),
    firstYear: over.years[0]?.year ?? 0,
    lastYear: over.years.at(-1)?.year ?? 0,
  }
}

/** One line for each year; of neighbours that say the same only the first is named. */
function breaksOf(over: Bump, words: Words): BumpBreak[] {
  const { breaks } = words.ranking
  const years = [...new Set(over.breaks.map(({ year }) => year))].sort((a, b) => a - b)
  const marks = years.map((year) => {
    const here = over.breaks.filter((one) => one.year === year)
    const system = here.find(({ cause }) => cause === 'place_system')
    const refused = here.find(({ verdict }) => verdict === 'refused')
    const name = system
      ? breaks.system(over.years.find((one) => one.year === year)?.place_system ?? '')
      : refused?.cause === 'no edition'
        ? breaks.noEdition
        : refused
          ? breaks.edition
          : breaks.suspected
    return { year, name, refused: refused !== undefined }
  })
  return marks.map((one, i) => ({ ...one, name: marks[i - 1]?.name === one.name ? '' : one.name }))
}
