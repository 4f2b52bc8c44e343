import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGain, HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { city } from '../../../answers/lists/responsible.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentName } from '../../../parts/names/componentName.ts'

/** How much room there is, where most of it lies, and which gain has been made most often before. */
export function headroomHeadline(
  { data, components, inPoints }: Headroom,
  { rows, points }: HeadroomGains,
  { to, step }: GainChoice,
  words: Words,
): string {
  const said = words.headroom.headline
  const subject = said.subject(data.index.index, data.year)
  const start = `${data.place === city.place ? subject : words.components.headline.of(words.format.name(data), subject)}: `
  const decimals = shownDecimals(data.index)
  const all = components.map(({ row }) => row)
  const name = ({ row }: HeadroomGain) => componentName(row, all, words)
  const number = (value: number) => words.format.number(value, decimals)
  const left = data.rows[0]?.lost ?? null
  if (rows.every(({ gain }) => gain === null)) return start + said.nothing
  const [widest] = [...rows].sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1))
  if (!inPoints) {
    return widest?.gain && widest.row.max !== null
      ? start + said.own(name(widest), number(widest.gain), words.format.number(widest.row.max))
      : start + said.none
  }
  const sum = points === null ? null : number(points)
  const goals = {
    best: () => [...leftOf(left), said.toBest(sum ?? '–')],
    median: () => [...leftOf(left), said.toMedian(sum ?? '–')],
    maximum: () => leftOf(left ?? points),
    step: () => [said.toStep(sum ?? '–', words.format.percent(step, 0))],
  }
  function leftOf(value: number | null): string[] {
    return value === null ? [] : [said.left(number(value))]
  }
  const [most] = [...rows].sort((a, b) => (b.points ?? -1) - (a.points ?? -1))
  const further = [
    ...(most?.points
      ? [
          said.most(
            name(most),
            words.format.signed(most.points, decimals),
            most.record?.n ? words.headroom.made(most.record.made, most.record.n) : null,
          ),
        ]
      : [said.none]),
    ...precedent(rows, name, words),
  ]
  return start + [goals[to]().join(', '), ...further].filter((part) => part !== '').join('; ')
}

function precedent(
  rows: readonly HeadroomGain[],
  name: (row: HeadroomGain) => string,
  words: Words,
): string[] {
  const tried = rows.filter(({ record, done }) => record !== null && record.n > 0 && done === null)
  const [often] = [...tried].sort((a, b) => (b.record?.share ?? 0) - (a.record?.share ?? 0))
  if (often?.record == null) return []
  const { made, n } = often.record
  const said = words.headroom
  return [made > 0 ? said.headline.precedent(name(often), said.made(made, n)) : said.headline.noPrecedent]
}
