import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Cap } from '../../../answers/plan/reach.ts'
import type { ComponentGain } from '../../../domain/plan/reachRank.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { readKeyedNumbers, writeKeyedNumbers } from '../../../state/keyedNumbers.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { NumberField } from '../NumberField.tsx'
import { planNote } from '../planNote.ts'
import type { TargetFigureProps } from './GainsFigure.tsx'
import styles from './Reach.module.css'

const route = getRouteApi('/plan')

/** How much every component may gain, why so much, and what a point of it costs; all of it may be changed. */
export function LimitsFigure({ from, placeName, search, answer }: TargetFigureProps) {
  const words = useWords()
  const said = words.reach.limits
  const navigate = route.useNavigate()
  const decimals = shownDecimals(from.index)
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  const order = from.start.table.components.map(({ component }) => component)
  const rows = [...answer.gains].sort((a, b) => order.indexOf(a.component) - order.indexOf(b.component))
  const change = (key: 'caps' | 'effort', component: string, value: number | null) =>
    navigate({
      search: (before) => {
        const amounts = readKeyedNumbers(before[key], { least: 0, most: 1000 })
        if (value === null) amounts.delete(component)
        else amounts.set(component, value)
        return { ...before, [key]: writeKeyedNumbers(amounts) }
      },
      resetScroll: false,
    })
  const columns = columnsOf({ from, placeName, componentName, decimals, caps: answer.caps, change }, words)
  const subtitle = said.subtitle(words.scenarios.mark, words.format.number(answer.step, decimals))
  return (
    <TableFigure
      id="limits"
      level={3}
      headline={said.headline}
      subtitle={subtitle}
      note={planNote(from, words)}
      fileName={fileName(['kich-ban', from.index.index, from.year, search.place, 'gioi-han'])}
      columns={columns}
      rows={rows}
      rowKey={({ component }) => component}
    >
      <p className={`quiet-note ${styles.note}`}>
        {said.note}{' '}
        {search.caps || search.effort ? (
          <TextButton
            onClick={() =>
              navigate({
                search: (before) => ({ ...before, caps: undefined, effort: undefined }),
                resetScroll: false,
              })
            }
          >
            {said.reset}
          </TextButton>
        ) : null}
      </p>
    </TableFigure>
  )
}

interface LimitsFrame extends Pick<TargetFigureProps, 'from' | 'placeName'> {
  componentName: (component: string) => string
  decimals: number
  caps: ReadonlyMap<string, Cap>
  change: (key: 'caps' | 'effort', component: string, value: number | null) => void
}

function columnsOf(frame: LimitsFrame, words: Words): TableColumn<ComponentGain>[] {
  const { from, componentName, decimals, caps, change } = frame
  const said = words.reach.limits
  const worth = new Map(from.start.table.components.map((one) => [one.component, one]))
  return [
    text('component', words.column.component, ({ component }) => componentName(component), {
      width: '45%',
      show: ({ component }) => (
        <span className={styles.component}>
          {componentName(component)}
          <small>{fromWords(caps.get(component), frame, words)}</small>
        </span>
      ),
    }),
    number('score', words.column.score, ({ score }) => score, { decimals, phone: false }),
    number('worth', said.worth, ({ component }) => worth.get(component)?.factor ?? null, {
      title: said.worthWhy,
      decimals: 1,
      phone: false,
    }),
    number('cap', said.cap, ({ cap }) => cap, {
      phone: true,
      show: ({ component, cap, score }) => (
        <NumberField
          label={said.capOf(componentName(component))}
          value={cap}
          decimals={decimals}
          most={(worth.get(component)?.max ?? Number.POSITIVE_INFINITY) - score}
          changed={caps.get(component)?.from === 'given'}
          onChange={(value) => change('caps', component, value)}
        />
      ),
    }),
    number('effort', said.effort, ({ component }) => caps.get(component)?.effort ?? null, {
      title: said.effortWhy,
      phone: true,
      show: ({ component }) => {
        const effort = caps.get(component)?.effort ?? 1
        return (
          <NumberField
            label={said.effortOf(componentName(component))}
            value={effort}
            decimals={2}
            least={0.01}
            most={1000}
            changed={effort !== 1}
            onChange={(value) => change('effort', component, value)}
          />
        )
      },
    }),
  ]
}

function fromWords(cap: Cap | undefined, { placeName, decimals }: LimitsFrame, words: Words): string {
  const said = words.reach.limits
  if (cap === undefined || cap.from === 'none') return said.none
  if (cap.made === null) return cap.from === 'given' ? said.given : said.best
  const { place, from, to, before, after } = cap.made
  const write = (value: number) => words.format.number(value, decimals)
  return said.made(placeName(place), from, to, write(before), write(after))
}
