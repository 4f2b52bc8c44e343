import { useMemo } from 'react'
import type { Comparison } from '../../../answers/compare/compare.ts'
import type { ProfileRow } from '../../../answers/compare/compareProfile.ts'
import { type ProfileDots, profileDots, profileDotsHeight } from '../../../charts/profileDots.ts'
import { partDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { compareNote } from './compareNote.ts'
import { namesOf } from './namesOf.ts'

/** The components of each place in the range of all. */
export function ProfileFigure({ comparison }: { comparison: Comparison }) {
  const words = useWords()
  const said = words.compare.profile
  const picture = useMemo(() => pictureOf(comparison, words), [comparison, words])
  const { profile, year } = comparison
  const names = namesOf(comparison, words)
  const unknown = profile
    .filter((row) => !isKnown(row))
    .map(({ component }) => names.component(component.component))
  if (!profile.some(isKnown)) {
    return <p className={`quiet-line ${styles.said}`}>{said.none}</p>
  }
  return (
    <Figure
      id="profile"
      level={3}
      headline={profileHeadline(comparison, words)}
      subtitle={(year.table === null
        ? said.subtitlePartial
        : picture.ofMaximum
          ? said.subtitleOfMaximum
          : said.subtitle)(year.year)}
      note={compareNote(comparison, words)}
      fileName={fileName([comparison.index.index, comparison.year.year, 'ho-so'])}
      columns={profileColumns(comparison, words)}
      rows={profile}
    >
      <Chart build={profileDots} data={picture} height={profileDotsHeight(picture)} label={said.label} />
      {unknown.length > 0 ? (
        <p className={`quiet-note ${styles.said}`}>{said.unknown(words.format.list(unknown))}</p>
      ) : null}
    </Figure>
  )
}

function isKnown({ scores }: ProfileRow): boolean {
  return scores.some((score) => score !== null)
}

/** What is known, on the components' own scale where they share one; else as parts of their maxima. */
function pictureOf(comparison: Comparison, words: Words): ProfileDots {
  const { profile, chosen, index } = comparison
  const names = namesOf(comparison, words)
  const [first] = profile
  const ofMaximum = profile.some(({ component }) => component.max !== first?.component.max)
  const scaled = (score: number | null, { component }: ProfileRow) =>
    score === null ? null : !ofMaximum ? score : component.max ? score / component.max : null
  return {
    places: chosen.map(names.place),
    rows: weakestFirst(profile.filter(isKnown)).map((row) => ({
      code: row.component.component,
      name: names.component(row.component.component),
      lowest: scaled(row.lowest, row),
      median: scaled(row.median, row),
      best: scaled(row.best, row),
      values: row.scores.map((score) => scaled(score, row)),
    })),
    decimals: partDecimals(index),
    ofMaximum,
  }
}

function profileHeadline({ profile, chosen, ...comparison }: Comparison, words: Words): string {
  const said = words.compare.profile
  const place = namesOf({ profile, chosen, ...comparison }, words).place(chosen[0] ?? '')
  const whole = profile.filter(({ scores }) => scores.every((score) => score !== null))
  if (whole.length < profile.length) {
    return said.headlineKnown(place, profile.filter(({ scores }) => scores[0] != null).length, profile.length)
  }
  const count = (isBeyond: (first: number, other: number) => boolean) =>
    whole.filter(({ scores: [first = null, ...others] }) =>
      others.every((other) => first !== null && other !== null && isBeyond(first, other)),
    ).length
  const highest = count((first, other) => first > other)
  const lowest = count((first, other) => first < other)
  return said.headline(place, highest, lowest, profile.length)
}

function profileColumns(comparison: Comparison, words: Words): TableColumn<ProfileRow>[] {
  const names = namesOf(comparison, words)
  const said = words.components.column
  const decimals = partDecimals(comparison.index)
  return [
    text('component', words.column.component, ({ component }) => names.component(component.component)),
    ...comparison.chosen.map((place, i) =>
      number<ProfileRow>(place, names.place(place), ({ scores }) => scores[i] ?? null, { decimals }),
    ),
    number('median', words.column.median, ({ median }) => median, { decimals }),
    number('best', said.best, ({ best }) => best, { decimals }),
  ]
}

/** What the first place is furthest behind the median in stands on top; in the given order where that is unknown. */
function weakestFirst(profile: readonly ProfileRow[]): ProfileRow[] {
  const behind = ({ scores: [score = null], median, factor }: ProfileRow) =>
    score === null || median === null ? 0 : (score - median) * (factor ?? 1)
  return [...profile].sort((a, b) => behind(a) - behind(b))
}
