import { memo, useMemo } from 'react'
import { fieldList } from '../../answers/lists/measuredSpan.ts'
import { pointsIndex } from '../../answers/points/indexSpeaking.ts'
import { isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import { nextPeriod, type Period, periodsBetween, previousPeriod } from '../../domain/indicator/period.ts'
import { collate } from '../../i18n/collate.ts'
import { chosenPeriod, latestPeriod } from '../../parts/pick/chosenPeriod.ts'
import { useIndex } from '../../parts/pick/IndexContext.ts'
import { periodOptions } from '../../parts/pick/periodOptions.ts'
import { type UnitChosen, UnitPick } from '../../parts/pick/UnitPick.tsx'
import type { IndicatorsSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Go, Looked } from './Looked.ts'
import { IndexPick } from './points/IndexPick.tsx'

const StillPick = memo(Pick)
const grains = ['week', 'month', 'quarter'] as const
const kinds = ['rate', 'share', 'duration', 'count', 'stock'] as const

export interface IndicatorsBarProps {
  looked: Looked
  search: IndicatorsSearch
  go: Go
}

/** What is looked at, as a sentence: indicator, unit, period, calendar, field. */
export function IndicatorsBar({ looked, search, go }: IndicatorsBarProps) {
  const words = useWords()
  const said = words.indicators
  const { unit, units, definition, definitions, period, field, asOf, from, to } = looked
  useSettle({ period: period.period })
  const asked = useIndex(search)
  const isPoints = search.tab === 'points'
  const index =
    useAnswer(pointsIndex, isPoints && asked !== null ? { index: asked, asOf } : null).data ?? asked
  const isEvery = search.tab === 'heat' && search.heat === 'indicators'
  const isSummed = isPoints || isEvery ? search.ytd : looked.toDate
  const choose = useMemo(
    () => ({
      indicator: (indicator: string) => go({ indicator }),
      index: (index: string) => go({ index }),
      unit: (chosen: UnitChosen) => go({ ...chosen, kind: undefined }),
      period: (code: string) => go({ period: code }),
      field: (name: string) => go({ field: name === '' ? undefined : name }),
    }),
    [go],
  )
  const indicatorOptions = useMemo(
    () =>
      kinds.flatMap((kind) =>
        definitions
          .filter((one) => one.kind === kind)
          .map((one) => ({ value: one.indicator, label: words.format.name(one), group: said.kinds[kind] }))
          .sort((a, b) => collate(a.label, b.label)),
      ),
    [definitions, said, words],
  )
  const { grain, calendar } = period
  const periodChoices = useMemo(
    () => periodOptions(periodsBetween(from, to, grain, calendar), asOf, words),
    [from, to, grain, calendar, asOf, words],
  )
  const fields = useAnswer(fieldList, {})
  const fieldChoices = useMemo(
    () => [
      { value: '', label: said.bar.allFields },
      ...(fields.data ?? (field === null ? [] : [field])).map((name) => ({
        value: name,
        label: words.fieldName(name),
        keywords: name,
      })),
    ],
    [fields.data, field, said, words.fieldName],
  )
  const span = { from, to, asOf }
  const turnTo = (change: { grain?: (typeof grains)[number]; calendar?: 'civil' | 'report' }) => {
    const request = { grain: search.grain, calendar: search.calendar, ...change }
    const now = chosenPeriod({ ...request, period: search.period }, span).period.period
    const isLatest = search.period === undefined || now === latestPeriod(request, span).period
    go({ ...change, period: isLatest ? undefined : now })
  }

  return (
    <ContextBar
      summary={said.bar.summary(
        isPoints ? (index ?? '') : isEvery ? words.heat.every : words.format.name(definition),
        words.format.name(unit),
        said.periodShort(period.period),
      )}
    >
      {isPoints && index !== null ? (
        <IndexPick value={index} onChange={choose.index} />
      ) : isEvery ? (
        <span>{words.heat.every}</span>
      ) : (
        <StillPick
          label={said.bar.indicator}
          value={definition.indicator}
          options={indicatorOptions}
          onChange={choose.indicator}
        />
      )}
      <span>{said.bar.of}</span>
      <UnitPick label={said.bar.unit} value={unit.unit} units={units} asOf={asOf} onChange={choose.unit} />
      <span>{said.bar.by}</span>
      <Segmented
        label={said.bar.grain}
        value={search.grain}
        options={grains.map((value) => ({ value, label: said.bar.grains[value] }))}
        onChange={(grain) => turnTo({ grain })}
      />
      {isOfOneDate(definition.kind) && !isPoints && !isEvery ? null : (
        <label className={`${isSummed ? '' : 'no-print '}${styles.check}`} title={said.bar.spanWhy}>
          <input
            type="checkbox"
            checked={isSummed}
            onChange={(event) => go({ ytd: event.currentTarget.checked })}
          />
          {said.bar.toDate}
        </label>
      )}
      <span className={styles.keep}>
        <Step label={said.bar.earlier} sign="‹" to={previousPeriod(period)} span={span} go={go} />
        <StillPick
          label={said.bar.period}
          value={period.period}
          options={periodChoices}
          onChange={choose.period}
        />
        <Step label={said.bar.later} sign="›" to={nextPeriod(period)} span={span} go={go} />
      </span>
      <span className={styles.keep}>
        <span aria-hidden="true">·</span>
        {said.bar.calendar}
        <Pick
          label={said.bar.calendar}
          value={search.calendar}
          options={(['civil', 'report'] as const).map((value) => ({
            value,
            label: said.bar.calendars[value],
          }))}
          onChange={(value) => turnTo({ calendar: value === 'report' ? 'report' : 'civil' })}
        />
      </span>
      {isPoints ? null : (
        <span className={styles.keep}>
          <span aria-hidden="true">·</span>
          {said.bar.field}
          <StillPick
            label={said.bar.field}
            value={field ?? ''}
            options={fieldChoices}
            onChange={choose.field}
          />
        </span>
      )}
    </ContextBar>
  )
}

function Step({
  label,
  sign,
  to,
  span,
  go,
}: {
  label: string
  sign: string
  to: Period
  span: { from: string; to: string }
  go: Go
}) {
  const words = useWords()
  return (
    <button
      type="button"
      className={`no-print ${styles.step}`}
      aria-label={`${label}: ${words.indicators.periodShort(to.period)}`}
      title={words.indicators.period(to.period, to.start, to.end)}
      disabled={to.end < span.from || to.start > span.to}
      onClick={() => go({ period: to.period })}
    >
      {sign}
    </button>
  )
}
