import { Link } from '@tanstack/react-router'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { ComponentIndicator } from '../../answers/breakdown/componentIndicators.ts'
import { city } from '../../answers/lists/responsible.ts'
import type { Words } from '../../i18n/vi.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { componentName } from '../../parts/names/componentName.ts'
import { statusWord } from '../../parts/names/statusWord.ts'
import { inFiles, number, picture, text } from '../../ui/columns.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { Status } from '../../ui/StatusMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { Behind } from './behindToday.ts'
import styles from './Components.module.css'
import { lastWeek } from './lastWeek.ts'
import { viaOf } from './viaOf.ts'
import { writtenValue } from './writtenValue.ts'

export interface WeeklyContext {
  data: Breakdown
  chosen: BreakdownRow
  behind: Behind
  simulated: boolean
  words: Words
}

/** Indicator and unit, last week, thirteen weeks; for what share of which component it speaks. */
export function weeklyColumns(context: WeeklyContext): TableColumn<ComponentIndicator>[] {
  const { behind, words } = context
  const said = words.components.detail
  const leadName = (unit: string) => {
    const lead = leadOf(unit, behind)
    return lead ? words.format.name(lead) : said.ofCity
  }
  return [
    text(
      'indicator',
      said.indicators,
      ({ definition, unit }) => `${words.format.name(definition)} · ${leadName(unit)}`,
      { sortable: false, show: (row) => <Speaking row={row} context={context} /> },
    ),
    number('value', said.lastWeek, ({ last }) => last.value, {
      width: '6.25rem',
      sortable: false,
      phone: true,
      writing: ({ definition }) => measureWriting(definition),
      show: (row) => <LastWeek row={row} words={words} />,
    }),
    picture(
      'trend',
      said.weeks,
      ({ values, definition, unit }) => (
        <Sparkline
          values={values}
          target={definition.target}
          width={68}
          label={said.weekly(words.format.name(definition), leadName(unit))}
          write={(value) => words.indicators.value(value, definition.measure)}
          better={definition.direction}
        />
      ),
      { width: '5rem', phone: true },
    ),
    inFiles(number('numerator', words.column.numerator, ({ last }) => last.numerator)),
    inFiles(number('denominator', words.column.denominator, ({ last }) => last.denominator)),
    inFiles(text('component', words.column.component, ({ proxy }) => proxy.component)),
    inFiles(number('share', said.speaks, ({ proxy }) => proxy.share, { decimals: 4, fraction: true })),
    inFiles(text('status', said.statusOfShare, ({ proxy }) => statusWord(proxy.status, words))),
  ]
}

/** The lead unit that is shown; undefined where the whole city is. */
function leadOf(unit: string, { today }: Behind) {
  return unit === city.unit ? undefined : today?.units.find((one) => one.unit === unit)
}

interface SpeakingProps {
  row: ComponentIndicator
  context: WeeklyContext
}

function Speaking({ row: { proxy, definition, unit }, context }: SpeakingProps) {
  const { data, chosen, behind, simulated, words } = context
  const said = words.components.detail
  const component = data.rows.find((one) => one.component === proxy.component)
  const lead = leadOf(unit, behind)
  const via = viaOf(data, chosen, definition.indicator)
  const elsewhere = proxy.component !== behind.component && component
  return (
    <>
      <Link to="/indicators" search={{ ...lastWeek, unit, indicator: definition.indicator, via }}>
        {words.format.name(definition)}
      </Link>
      <span className={`quiet-note ${styles.second}`}>
        {lead ? <UnitLink unit={lead} via={via} /> : said.ofCity}
        {simulated ? <SimulatedMark small /> : null}
      </span>
      <span className={`quiet-note ${styles.second}`}>
        {said.speaksFor(
          words.format.percent(proxy.share, 0),
          elsewhere ? componentName(component, data.rows, words) : null,
        )}{' '}
        <StatusMark status={proxy.status as Status} />
      </span>
    </>
  )
}

/** The value of the last week with its counts; grey where there are too few. */
function LastWeek({ row, words }: { row: ComponentIndicator; words: Words }) {
  const { last, definition, belowMinimum } = row
  const counts =
    last.numerator === null || last.denominator === null || last.denominator >= 1e6
      ? null
      : `${words.format.number(last.numerator)}/${words.format.number(last.denominator)}`
  return (
    <span className={belowMinimum ? styles.unknown : undefined} title={words.components.detail.counts}>
      {writtenValue(last.value, definition, words)}
      {counts ? <span className={`quiet-note ${styles.second}`}>{counts}</span> : null}
    </span>
  )
}
