import { memo, useMemo } from 'react'
import { pathSpans, spanFrom, startOf } from '../../answers/bottlenecks/pathSpans.ts'
import { collate } from '../../i18n/collate.ts'
import type { Words } from '../../i18n/vi.ts'
import { type UnitChosen, UnitPick } from '../../parts/pick/UnitPick.tsx'
import type { BottlenecksSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import type { PickOption } from '../../ui/Pick.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Go, Looked } from './Looked.ts'
import { usualSpan } from './lookAt.ts'
import { useBottleneckPath } from './useBottleneckPath.ts'
import { useOpenCases } from './useOpenCases.ts'

const StillPick = memo(Pick)
const types = ['procedure', 'incoming document', 'assigned task', 'petition'] as const

export interface BottlenecksBarProps {
  looked: Looked
  search: BottlenecksSearch
  go: Go
}

/** What is looked at, as a sentence: kind of case, unit, field, procedure, since when. */
export function BottlenecksBar({ looked, search, go }: BottlenecksBarProps) {
  const words = useWords()
  const said = words.bottlenecks
  const { unit, units, today, scope } = looked
  useSettle({ from: scope.from, to: scope.asOf })
  // Asked before all else: what is asked together with late cases waits for their files, ten times as large.
  useOpenCases(scope)
  const answer = useBottleneckPath(scope)
  const choose = useMemo(
    () => ({
      unit: (chosen: UnitChosen) => go({ ...chosen, step: undefined, case: undefined }),
      field: (field: string) =>
        go({ field: field || undefined, procedure: undefined, step: undefined, case: undefined }),
      procedure: (procedure: string) =>
        go({ procedure: procedure || undefined, step: undefined, case: undefined }),
    }),
    [go],
  )
  const kinds = answer.data?.kinds
  const fields = useMemo(() => {
    const fields = new Set(kinds?.flatMap(({ field }) => field ?? []) ?? [])
    if (search.field !== undefined) fields.add(search.field)
    return [...fields]
      .map((field) => ({ value: field, label: words.fieldName(field), keywords: field }))
      .sort((a, b) => collate(a.label, b.label))
  }, [kinds, search.field, words])
  const procedures = useMemo(() => procedureOptions(kinds ?? [], search, words), [kinds, search, words])

  return (
    <ContextBar summary={said.summary(words.cases.type(search.type), words.format.name(unit))}>
      <StillPick
        label={said.type}
        value={search.type}
        options={types.map((type) => ({ value: type, label: words.cases.type(type) }))}
        onChange={(chosen) => {
          const type = types.find((one) => one === chosen)
          if (type) go({ type, field: undefined, procedure: undefined, step: undefined, case: undefined })
        }}
      />
      <span>{said.of}</span>
      <UnitPick label={said.unit} value={unit.unit} units={units} asOf={today} onChange={choose.unit} />
      {fields.length === 0 ? null : (
        <>
          <span aria-hidden="true">·</span>
          <StillPick
            label={said.field}
            value={search.field ?? ''}
            options={[{ value: '', label: said.allFields }, ...fields]}
            onChange={choose.field}
          />
          <span aria-hidden="true">·</span>
          <StillPick
            label={said.procedure}
            value={search.procedure ?? ''}
            options={[{ value: '', label: said.allProcedures }, ...procedures]}
            onChange={choose.procedure}
          />
        </>
      )}
      <span aria-hidden="true">·</span>
      <span>{said.sinceText}</span>
      <Pick
        label={said.since}
        value={scope.from}
        options={spanOptions(scope, words)}
        onChange={(from) => go({ from: from === startOf(usualSpan, scope.asOf) ? undefined : from })}
      />
      {scope.asOf === today ? null : (
        <>
          <span>{said.asOf(scope.asOf)}</span>
          <TextButton className={styles.link} onClick={() => go({ to: undefined })}>
            {said.toToday}
          </TextButton>
        </>
      )}
    </ContextBar>
  )
}

function spanOptions({ from, asOf }: Looked['scope'], words: Words): PickOption[] {
  const said = words.bottlenecks
  const usual: PickOption[] = pathSpans.map((span) => ({
    value: startOf(span, asOf),
    label: said.spans[span],
  }))
  return spanFrom(from, asOf) !== null ? usual : [...usual, { value: from, label: said.own(from) }]
}

function procedureOptions(
  kinds: readonly { field: string | null; procedure: string | null; cases: number; open: number }[],
  search: BottlenecksSearch,
  words: Words,
): PickOption[] {
  const options = kinds
    .filter(({ field }) => search.field === undefined || field === search.field)
    .flatMap(({ procedure, cases, open, field }) =>
      procedure === null
        ? []
        : [
            {
              value: procedure,
              label: procedure,
              note: words.bottlenecks.procedureNote(cases, open),
              keywords: field ?? '',
            },
          ],
    )
  const { procedure } = search
  return procedure === undefined || options.some(({ value }) => value === procedure)
    ? options
    : [...options, { value: procedure, label: procedure, note: '', keywords: '' }]
}
