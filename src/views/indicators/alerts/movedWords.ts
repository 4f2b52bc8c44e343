import type { Signals } from '../../../answers/signals/Signal.ts'
import type { Words } from '../../../i18n/vi.ts'

const mostNames = 4

/** What moves in many units at once, a sentence each: the common line first. */
export function movedLines(
  { together, week }: Pick<Signals, 'together' | 'week'>,
  kinds: readonly string[] | null,
  words: Words,
): string[] {
  const said = words.alerts
  const shown = together.filter(({ kind }) => kinds === null || kinds.includes(kind))
  return shown.flatMap(({ definition, kind, common, units }) => {
    const name = words.format.name(definition)
    const ofKind = kindName(kind, words)
    const names = units.slice(0, mostNames).map(words.format.name)
    const rest = units.length - names.length
    const from = common && common.since.period !== week.period ? common.since.period : null
    return [
      ...(common ? [said.common(name, ofKind, from, common.times)] : []),
      ...(units.length > 0
        ? [
            said.together(
              name,
              ofKind,
              units.length,
              [...names, ...(rest > 0 ? [words.funnel.more(rest)] : [])].join(', '),
            ),
          ]
        : []),
    ]
  })
}

/** How many false slips a quiet year would bring; null where nothing is tested. */
export function falseLine(
  { parent, slipTests, falseAYear }: Pick<Signals, 'parent' | 'slipTests' | 'falseAYear'>,
  words: Words,
): string | null {
  return slipTests === 0 ? null : words.alerts.falseAYear(words.format.name(parent), falseAYear)
}

/** Of which rates weeks tell too little; null where of none. */
export function restlessLine({ restless }: Pick<Signals, 'restless'>, words: Words): string | null {
  if (restless.length === 0) return null
  const names = restless.map(({ definition, kind }) =>
    words.alerts.restlessOf(words.format.name(definition), kindName(kind, words)),
  )
  return words.alerts.restless(names.join('; '))
}

function kindName(kind: string, words: Words): string {
  return words.indicators.lower(words.indicators.unitKinds[kind] ?? kind)
}
