import type { BottleneckLateness, LateStep, LateUnit } from '../../answers/bottlenecks/bottleneckLateness.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'

/** Time past due by step: days for the eye, minutes for the sum. */
export function lateStepColumns(
  { total, minutesADay, steps }: BottleneckLateness,
  words: Words,
): TableColumn<LateStep>[] {
  const said = words.bottlenecks.lateness
  const known = new Set(steps.map(({ step }) => step))
  return [
    {
      key: 'step',
      label: said.step,
      kind: 'text',
      value: ({ step }) =>
        step === null ? said.nobody : known.has(step) ? words.cases.step(step) : said.sum,
    },
    {
      key: 'days',
      label: said.days,
      kind: 'number',
      decimals: 1,
      value: ({ minutes }) => minutes / minutesADay,
    },
    {
      key: 'share',
      label: said.share,
      kind: 'number',
      value: ({ minutes }) => minutes / total,
      show: ({ minutes }) => words.format.percent(minutes / total),
      decimals: 4,
    },
    { key: 'minutes', label: said.minutes, kind: 'number', value: ({ minutes }) => minutes },
  ]
}

/** Time past due by unit, twice: of its cases, and what gathered at its desks. */
export function lateUnitColumns(
  { total, minutesADay }: BottleneckLateness,
  {
    byCode,
    unit,
    simulated,
    words,
  }: { byCode: ReadonlyMap<string, Unit>; unit: Unit; simulated: boolean; words: Words },
): TableColumn<LateUnit>[] {
  const said = words.bottlenecks.lateness
  const rowName = (code: string | null) => {
    if (code === null) return said.elsewhere
    const name = words.format.nameOrCode(byCode.get(code), code)
    return code === unit.unit ? said.itself(name) : name
  }
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      value: (row) => rowName(row.unit),
      show: (row) => (
        <>
          {rowName(row.unit)} {simulated ? <SimulatedMark small /> : null}
        </>
      ),
    },
    {
      key: 'ofCases',
      label: said.ofCases,
      kind: 'number',
      decimals: 1,
      value: ({ ofCases }) => ofCases / minutesADay,
    },
    {
      key: 'share',
      label: said.share,
      kind: 'number',
      decimals: 4,
      value: ({ ofCases }) => ofCases / total,
      show: ({ ofCases }) => words.format.percent(ofCases / total),
    },
    {
      key: 'atDesks',
      label: said.atDesks,
      kind: 'number',
      decimals: 1,
      value: ({ atDesks }) => atDesks / minutesADay,
    },
  ]
}
