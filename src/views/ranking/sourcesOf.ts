import type { RankingFrame } from './rankingFrame.ts'
import type { RankingAnswer } from './rankingScreen.ts'

/** Where the shown rows were read, the one with most rows first; null where the sources could not be loaded. */
export function sourcesOf(
  { data }: Pick<RankingAnswer, 'data'>,
  sources: RankingFrame['sources'],
): RankingFrame['sources'] {
  if (sources === null) return null
  const codes = data.rows.flatMap(({ source }) => codesIn(source))
  const counted = new Map<string, number>()
  for (const code of codes.length > 0 ? codes : codesIn(data.publication?.source ?? null)) {
    counted.set(code, (counted.get(code) ?? 0) + 1)
  }
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([code]) =>
        sources.find(({ source }) => source === code) ?? {
          source: code,
          title: code,
          url: null,
          url_complete: null,
        },
    )
}

function codesIn(source: string | null): string[] {
  return (source ?? '')
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '')
}
