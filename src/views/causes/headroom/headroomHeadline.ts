import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGain, HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { city } from '../../../answers/lists/responsible.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentName } from '../../../parts/names/componentName.ts'

/** How much room there is up to what is chosen, and where most of it lies. */
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
  if (rows.every(({ gain }) => gain === null)) return start + said.nothing
  const [widest] = [...rows].sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1))
  if (!inPoints) {
    return widest?.gain && widest.row.max !== null
      ? start + said.own(name(widest), number(widest.gain), words.format.number(widest.row.max))
      : start + said.none
  }
  const goals = {
    best: said.toBest,
    median: said.toMedian,
    maximum: said.left,
    step: (sum: string) => said.toStep(sum, words.format.percent(step, 0)),
  }
  const sum = to === 'maximum' ? (data.rows[0]?.lost ?? points) : points
  const [most] = [...rows].sort((a, b) => (b.points ?? -1) - (a.points ?? -1))
  const where = most?.points
    ? said.most(
        name(most),
        words.format.signed(most.points, decimals),
        most.record?.n ? words.headroom.made(most.record.made, most.record.n) : null,
      )
    : said.none
  return start + [...(sum === null ? [] : [goals[to](number(sum))]), where].join('; ')
}
