import { useMemo } from 'react'
import type { UnitGroup } from '../../../answers/lists/unitGroups.ts'
import type { UnitPoints, UnitPointsRow } from '../../../answers/points/unitPoints.ts'
import { lowerFirst } from '../../../i18n/lowerFirst.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { type HeatScope, type HeatSection, kindName } from '../heatScope.ts'
import { KindChoice } from '../KindChoice.tsx'
import type { Go, Looked } from '../Looked.ts'
import { spanWords } from '../spanWords.ts'
import styles from './Points.module.css'
import { unitPointsColumns } from './unitPointsColumns.tsx'

export interface UnitPointsFigureProps {
  points: UnitPoints
  looked: Looked
  scope: HeatScope
  toDate: boolean
  go: Go
}

/** Units of one kind by their points, each with the ranks that random variation allows it among those of like volume. */
export function UnitPointsFigure({ points, looked, scope, toDate, go }: UnitPointsFigureProps) {
  const words = useWords()
  const said = words.points
  const { period, asOf, simulated, units } = looked
  const { index, compared } = points
  const { chosen } = scope
  const sections = chosen?.sections
  const rows = useMemo(() => sectionedRows(orderedRows(points), sections), [points, sections])
  const columns = unitPointsColumns(points, {
    words,
    simulated,
    open: (unit) => go({ unit, kind: undefined }, { toTop: true }),
  })
  if (chosen === null || rows.length === 0) return <Empty title={said.units.empty} />
  const named = kindName(chosen, words)
  const parent = units.find(({ unit }) => unit === scope.parent)
  const groupOf = ({ unit }: UnitPointsRow) => compared.units.get(unit.unit)?.group
  return (
    <TableFigure
      id="points-of-units"
      headline={headlineOf(points, spanWords(period, toDate, words), { kind: lowerFirst(named), words })}
      subtitle={said.units.subtitle(
        index.index,
        parent ? words.format.name(parent) : scope.parent,
        words.format.period(period.period),
      )}
      marks={
        <>
          <strong className={styles.estimate}>{said.estimate}</strong> · <MethodLink method="chance" />
        </>
      }
      note={{
        source: [words.indicators.source],
        date: words.indicators.dataTo(asOf),
        coverage: words.indicators.knownUnits(
          points.rows.filter(({ total }) => total !== null).length,
          points.rows.length,
        ),
      }}
      simulated={simulated}
      fileName={fileName([index.index, 'diem-don-vi', scope.parent, chosen.kind, period.period])}
      columns={columns}
      rows={rows}
      rowKey={({ unit, section }) => (section === null ? unit.unit : `${section.group} ${unit.unit}`)}
      followed={({ unit }) => unit.unit === scope.followed}
      maxHeight="70vh"
      before={(row, i) => {
        const before = rows[i - 1]
        if (row.section !== null) {
          return before?.section === row.section ? null : words.format.name(row.section)
        }
        const at = compared.groups.find(({ group }) => group === groupOf(row))
        if (!at || (before && groupOf(before) === groupOf(row))) return null
        const size = compared.groups.length > 1 ? (said.units.sizes[at.group] ?? null) : null
        const plain = at.plain.length > 0 ? `; ${said.units.plain}` : ''
        return at.ranked > 0
          ? `${said.units.group(size, at.units.length, at.ranked, at.most)}${plain}`
          : said.units.groupNone(size, at.units.length)
      }}
      above={
        <div className={styles.tools}>
          <KindChoice scope={scope} go={go} />
        </div>
      }
      className={styles.units}
    >
      <p className={`quiet-note ${styles.note}`}>
        {compared.groups.some(({ plain }) => plain.length > 0) ? null : `${said.units.comparedWhy}.`}{' '}
        {said.units.rankWhy}.
      </p>
    </TableFigure>
  )
}

interface SectionedRow extends UnitPointsRow {
  /** The group of units under whose name it stands; null where rows stand by how many cases they have. */
  section: UnitGroup | null
}

/** Rows under the groups of units that hold them, in the order given; a unit of two groups stands under both. */
function sectionedRows(
  rows: readonly UnitPointsRow[],
  sections: readonly HeatSection[] | undefined,
): SectionedRow[] {
  if (sections === undefined) return rows.map((row) => ({ ...row, section: null }))
  return sections.flatMap(({ group, members }) =>
    rows.flatMap((row) => (members.includes(row.unit.unit) ? [{ ...row, section: group }] : [])),
  )
}

/** Groups from the most cases; in each the most compared points first, those that are not ranked last. */
function orderedRows({ rows, compared }: UnitPoints): UnitPointsRow[] {
  const of = ({ unit }: UnitPointsRow) => compared.units.get(unit.unit)
  return [...rows].sort((a, b) => {
    const [x, y] = [of(a), of(b)]
    return (
      (y?.group ?? -1) - (x?.group ?? -1) ||
      (y?.points ?? -1) - (x?.points ?? -1) ||
      (b.total?.points ?? -1) - (a.total?.points ?? -1)
    )
  })
}

/** Who surely stands at either end of a group: the whole interval within its first or last tenth. */
function headlineOf(
  { rows, compared }: UnitPoints,
  period: string,
  { kind, words }: { kind: string; words: Words },
): string {
  const said = words.points.units
  const ranked = rows.filter(({ unit }) => compared.units.get(unit.unit)?.rank)
  const main = said.headline(period, kind, ranked.length, rows.length)
  if (ranked.length === 0) return `${main}; ${said.none}`
  const ends = ranked.map(({ unit }) => {
    const { rank, group } = compared.units.get(unit.unit) ?? {}
    const of = compared.groups.find((one) => one.group === group)?.ranked ?? 0
    const edge = Math.max(1, Math.floor(of / 10))
    return {
      name: words.format.name(unit),
      first: rank != null && rank.high <= edge,
      last: rank != null && rank.low > of - edge,
    }
  })
  const listed = (which: 'first' | 'last') =>
    ends
      .filter((one) => one[which])
      .slice(0, 3)
      .map(({ name }) => name)
  const [first, last] = [listed('first'), listed('last')]
  return [
    main,
    ...(first.length > 0 ? [said.first(words.format.list(first))] : []),
    ...(last.length > 0 ? [said.last(words.format.list(last))] : []),
  ].join('; ')
}
