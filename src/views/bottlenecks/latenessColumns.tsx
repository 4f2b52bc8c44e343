import type { BottleneckLateness, LateStep, LateUnit } from '../../answers/bottlenecks/bottleneckLateness.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { number, text } from '../../ui/columns.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'

/** Time past due by step: days for the eye, minutes for the sum. */
export function lateStepColumns(
  { total, minutesADay, steps }: BottleneckLateness,
  words: Words,
): TableColumn<LateStep>[] {
  const said = words.bottlenecks.lateness
  const codes = new Set(steps.map(({ step }) => step))
  return [
    text('step', words.column.step, ({ step }) =>
      step === null ? said.nobody : codes.has(step) ? words.cases.step(step) : said.sum,
    ),
    number('days', said.days, ({ minutes }) => minutes / minutesADay, { decimals: 1 }),
    number('share', words.column.share, ({ minutes }) => minutes / total, {
      show: ({ minutes }) => words.format.percent(minutes / total),
      decimals: 4,
      fraction: true,
    }),
    number('minutes', said.minutes, ({ minutes }) => minutes),
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
    text('unit', words.column.unit, (row) => rowName(row.unit), {
      show: (row) => (
        <>
          {rowName(row.unit)} {simulated ? <SimulatedMark small of={rowName(row.unit)} /> : null}
        </>
      ),
    }),
    number('ofCases', said.ofCases, ({ ofCases }) => ofCases / minutesADay, { decimals: 1 }),
    number('share', words.column.share, ({ ofCases }) => ofCases / total, {
      decimals: 4,
      fraction: true,
      show: ({ ofCases }) => words.format.percent(ofCases / total),
    }),
    number('atDesks', said.atDesks, ({ atDesks }) => atDesks / minutesADay, { decimals: 1 }),
  ]
}
