import { useMemo } from 'react'
import type { OverduePart, UnitCases } from '../../answers/unit/unitCases.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { number, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

const types = ['procedure', 'incoming document', 'assigned task', 'petition'] as const

/** What is overdue in each division or unit directly below. */
export function OverdueFigure({ looked, cases }: { looked: LookedUnit; cases: UnitCases }) {
  const words = useWords()
  const { overdue: said, source } = words.unit
  const { unit, asOf, simulated } = looked
  const { parts, overdue } = cases
  const columns = useMemo(() => overdueColumns(looked, parts, words), [looked, parts, words])
  const [first] = parts
  const headline = !first
    ? said.none
    : parts.length === 1
      ? said.alone(overdue)
      : said.headline(overdue, words.format.name(first.unit), first.overdue)
  const subtitle = said.subtitle(words.format.name(unit), asOf)
  return (
    <TableFigure
      id="overdue"
      headline={headline}
      subtitle={subtitle}
      note={{ source: [source], date: words.indicators.dataTo(asOf) }}
      simulated={simulated.cases}
      fileName={fileName([said.file, unit.unit, asOf])}
      columns={columns}
      rows={parts}
      rowKey={(part) => part.unit.unit}
      atFirst={5}
      maxHeight="32rem"
      empty={null}
      className={`${styles.few} ${styles.parts}`}
    >
      <Printed rows={parts.length} most={5} />
    </TableFigure>
  )
}

function overdueColumns(
  { unit, simulated }: LookedUnit,
  parts: readonly OverduePart[],
  words: Words,
): TableColumn<OverduePart>[] {
  const said = words.unit.overdue
  const count = (
    key: string,
    label: string,
    value: (part: OverduePart) => number,
    title?: string,
  ): TableColumn<OverduePart> =>
    number(key, label, value, {
      show: (part) =>
        value(part) === 0 ? <span className={styles.quiet}>0</span> : words.format.number(value(part)),
      ...(title === undefined ? {} : { title }),
    })
  return [
    text('unit', said.part, (part) => words.format.name(part.unit), {
      show: (part) =>
        part.unit.unit === unit.unit ? (
          said.itself(words.format.name(part.unit))
        ) : (
          <UnitLink unit={part.unit} simulated={simulated.cases} />
        ),
    }),
    count('overdue', said.all, (part) => part.overdue),
    ...types
      .filter((type) => parts.some(({ byType }) => byType.has(type)))
      .map((type) => count(type, said.types[type], (part) => part.byType.get(type) ?? 0)),
    count('without', said.without, (part) => part.unexplained + part.lateAgain, said.withoutTitle),
    number('oldest', said.oldest, (part) => part.oldestDue, {
      show: (part) => words.format.date(part.oldestDue),
    }),
  ]
}
