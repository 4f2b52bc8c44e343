import { dayOf } from './days.ts'
import { level, logOdds } from './level.ts'
import type { Sources } from './readSources.ts'
import type { Series } from './series.ts'

const habitOf: Readonly<Record<string, keyof Series['habits']>> = {
  'Tỷ lệ hồ sơ trực tuyến (%)': 'online',
  'Thanh toán trực tuyến (%)': 'payment',
}

/** Series of districts whose rate of March 2025 was published (QD766) go through that rate. */
export function publishedHabits(series: readonly Series[], { units, serviceIndex }: Sources): Series[] {
  const day = dayOf('2025-03-16')
  const offsets = serviceIndex.flatMap((fact) => {
    const habit = habitOf[fact.get('metric') ?? '']
    const unit = units.find(({ name, kind }) => kind === 'district' && name === fact.get('entity'))
    if (!habit || !unit) return []
    const offset = logOdds(Number(fact.get('value')) / 100) - logOdds(level('district', habit, day, 0))
    return [{ office: unit.unit, habit, offset }]
  })
  return series.map((one) => {
    const habits = { ...one.habits }
    for (const { office, habit, offset } of offsets) if (office === one.office) habits[habit] = offset
    return { ...one, habits }
  })
}
