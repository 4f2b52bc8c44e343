import type { UnitPoints, UnitPointsRow } from '../../../answers/points/unitPoints.ts'
import { standings } from '../../../domain/score/indexPoints.ts'
import type { Words } from '../../../i18n/vi.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { UnitButton } from '../UnitButton.tsx'
import { gradeWords } from './gradeWords.ts'
import styles from './Points.module.css'

/** Unit, possible rank, points by group, grade: what the table of units shows and exports. */
export function unitPointsColumns(
  found: UnitPoints,
  { words, simulated, open }: { words: Words; simulated: boolean; open: (unit: string) => void },
): TableColumn<UnitPointsRow>[] {
  const said = words.points.units
  const { compared, groups, definitions, parts } = found
  const names = (codes: readonly string[]) =>
    codes
      .map((code) => definitions.find(({ indicator }) => indicator === code))
      .flatMap((one) => (one ? [words.format.name(one)] : []))
      .join('; ')
  const of = ({ unit }: UnitPointsRow) => compared.units.get(unit.unit)
  const rankedWith = (row: UnitPointsRow) =>
    compared.groups.find(({ group }) => group === of(row)?.group)?.ranked ?? 0
  const number = { kind: 'number', decimals: 1 } as const
  const isMeasured = (group: string) => found.rows.some(({ components }) => components.has(group))
  const statusOf = (group: string) => {
    const under = parts.filter(({ component }) => component === group || component.startsWith(`${group}.`))
    const worst = standings.findLast((standing) => under.some(({ status }) => status === standing))
    return worst ? words.figure.status[worst] : words.points.notMeasured
  }
  const rank: TableColumn<UnitPointsRow> = {
    key: 'rank',
    label: said.rank,
    title: said.rankWhy,
    kind: 'number',
    phone: true,
    value: (row) => of(row)?.rank?.median ?? null,
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
    pictureOnly: true,
  }
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      phone: true,
      width: '15rem',
      value: ({ unit }) => words.format.name(unit),
      show: ({ unit }) => (
        <span className={styles.unit}>
          <UnitLink unit={unit} simulated={simulated} />
        </span>
      ),
    },
    rank,
    {
      ...number,
      key: 'compared',
      label: said.compared,
      title: said.comparedWhy,
      value: (row) => of(row)?.points ?? null,
    },
    {
      ...number,
      key: 'points',
      label: said.points,
      title: said.pointsWhy,
      phone: true,
      value: ({ total }) => total?.points ?? null,
      show: ({ unit, total }) => (
        <UnitButton
          name={words.format.number(total?.points ?? null, 1)}
          label={said.open(words.format.name(unit))}
          onClick={() => open(unit.unit)}
        />
      ),
    },
    {
      ...number,
      key: 'measurable',
      label: said.most,
      title: words.points.mostWhy,
      value: ({ total }) => total?.measurable ?? null,
    },
    {
      key: 'grade',
      label: said.grade,
      kind: 'text',
      value: ({ grade }) => {
        if (!grade) return null
        const { low, high } = gradeWords(grade, words)
        return low === high ? low : `${low} – ${high}`
      },
      show: ({ grade }) => {
        if (!grade) return words.format.number(null)
        const { low, high } = gradeWords(grade, words)
        if (low === high) return low
        return (
          <span className={styles.quiet} title={words.points.gradeWhy(low, high)}>
            {low} – {high}
          </span>
        )
      },
    },
    ...groups
      .filter(({ component }) => isMeasured(component))
      .map(
        ({ component, max, ...named }): TableColumn<UnitPointsRow> => ({
          ...number,
          key: component,
          width: '6.5rem',
          label: said.groupHead(words.format.name(named), max, statusOf(component)),
          value: ({ components }) => components.get(component)?.points ?? null,
        }),
      ),
    {
      key: 'volume',
      label: said.volume,
      title: said.volumeWhy,
      kind: 'number',
      decimals: 0,
      value: (row) => of(row)?.volume ?? null,
      show: (row) => (
        <span title={row.few.length > 0 ? said.few(names(row.few)) : undefined}>
          {words.format.number(of(row)?.volume ?? null)}
        </span>
      ),
    },
  ]
}

/** What exports add: codes and the ends of the rank in columns of their own. */
export function exportedColumns(
  found: UnitPoints,
  shown: readonly TableColumn<UnitPointsRow>[],
  words: Words,
): TableColumn<UnitPointsRow>[] {
  const said = words.points.units
  const of = ({ unit }: UnitPointsRow) => found.compared.units.get(unit.unit)
  const whole = { kind: 'number', decimals: 0 } as const
  const [unit, ...rest] = shown
  return [
    { key: 'code', label: said.code, kind: 'text', value: (row) => row.unit.unit },
    ...(unit ? [unit] : []),
    { ...whole, key: 'rank_low', label: said.rankLow, value: (row) => of(row)?.rank?.low ?? null },
    { ...whole, key: 'rank_high', label: said.rankHigh, value: (row) => of(row)?.rank?.high ?? null },
    {
      ...whole,
      key: 'ranked',
      label: said.rankOf,
      value: (row) =>
        found.compared.groups.find(({ group }) => group === of(row)?.group && of(row)?.rank)?.ranked ?? null,
    },
    ...rest,
  ]
}
