import type { UnitPoints, UnitPointsRow } from '../../../answers/points/unitPoints.ts'
import { standings } from '../../../domain/score/indexPoints.ts'
import type { Words } from '../../../i18n/vi.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { inFiles, number, onScreen, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { UnitButton } from '../UnitButton.tsx'
import { gradeWords } from './gradeWords.ts'
import styles from './Points.module.css'

/** Unit, possible rank, points by group, grade; in files codes, and the ends of the rank apart. */
export function unitPointsColumns(
  points: UnitPoints,
  { words, simulated, open }: { words: Words; simulated: boolean; open: (unit: string) => void },
): TableColumn<UnitPointsRow>[] {
  const said = words.points.units
  const { compared, groups, definitions, parts } = points
  const names = (codes: readonly string[]) =>
    codes
      .map((code) => definitions.find(({ indicator }) => indicator === code))
      .flatMap((one) => (one ? [words.format.name(one)] : []))
      .join('; ')
  const of = ({ unit }: UnitPointsRow) => compared.units.get(unit.unit)
  const rankedWith = (row: UnitPointsRow) =>
    compared.groups.find(({ group }) => group === of(row)?.group)?.ranked ?? 0
  const isMeasured = (group: string) => points.rows.some(({ components }) => components.has(group))
  const statusOf = (group: string) => {
    const under = parts.filter(({ component }) => component === group || component.startsWith(`${group}.`))
    const worst = standings.findLast((standing) => under.some(({ status }) => status === standing))
    return worst ? words.figure.status[worst] : words.points.notMeasured
  }
  return [
    inFiles(text('code', words.column.code, ({ unit }) => unit.unit)),
    text('unit', words.column.unit, ({ unit }) => words.format.name(unit), {
      phone: true,
      width: '15rem',
      show: ({ unit }) => (
        <span className={styles.unit}>
          <UnitLink unit={unit} simulated={simulated} />
        </span>
      ),
    }),
    inFiles(number('rank_low', said.rankLow, (row) => of(row)?.rank?.low ?? null)),
    inFiles(number('rank_high', said.rankHigh, (row) => of(row)?.rank?.high ?? null)),
    inFiles(number('ranked', said.rankOf, (row) => (of(row)?.rank ? rankedWith(row) : null))),
    onScreen(
      number('rank', said.rank, (row) => of(row)?.rank?.median ?? null, {
        title: said.rankWhy,
        phone: true,
        show: (row) => {
          const one = of(row)
          if (one?.rank) return said.interval(one.rank.low, one.rank.high, rankedWith(row))
          const why = one && one.lacking.length > 0 ? said.lacking(names(one.lacking)) : undefined
          return (
            <span className={styles.quiet} title={why}>
              {said.notRanked}
            </span>
          )
        },
      }),
    ),
    number('compared', said.compared, (row) => of(row)?.points ?? null, {
      decimals: 1,
      title: said.comparedWhy,
    }),
    number('points', words.column.points, ({ total }) => total?.points ?? null, {
      decimals: 1,
      title: said.pointsWhy,
      phone: true,
      show: ({ unit, total }) => (
        <UnitButton
          name={words.format.number(total?.points ?? null, 1)}
          label={said.open(words.format.name(unit))}
          onClick={() => open(unit.unit)}
        />
      ),
    }),
    number('measurable', words.column.measurable, ({ total }) => total?.measurable ?? null, {
      decimals: 1,
      title: words.points.mostWhy,
    }),
    text(
      'grade',
      said.grade,
      ({ grade }) => {
        if (!grade) return null
        const { low, high } = gradeWords(grade, words)
        return low === high ? low : `${low} – ${high}`
      },
      {
        show: ({ grade }) => {
          if (!grade) return words.format.number(null)
          const { low, high } = gradeWords(grade, words)
          if (low === high) return low
          return (
            <span className={`${styles.quiet} ${styles.grade}`} title={words.points.gradeWhy(low, high)}>
              {low} – {high}
            </span>
          )
        },
      },
    ),
    ...groups
      .filter(({ component }) => isMeasured(component))
      .map(
        ({ component, max, ...named }): TableColumn<UnitPointsRow> =>
          number(
            component,
            said.groupHead(words.format.name(named), max, statusOf(component)),
            ({ components }) => components.get(component)?.points ?? null,
            { decimals: 1, width: '6.5rem' },
          ),
      ),
    number('volume', said.volume, (row) => of(row)?.volume ?? null, {
      title: said.volumeWhy,
      decimals: 0,
      show: (row) => (
        <span title={row.few.length > 0 ? said.few(names(row.few)) : undefined}>
          {words.format.number(of(row)?.volume ?? null)}
        </span>
      ),
    }),
  ]
}
