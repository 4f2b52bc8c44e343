import type { Signal } from '../../answers/signals/Signal.ts'
import type { Words } from '../../i18n/vi.ts'

/** What was found, as one phrase: the slip where there is one, else the missed target, else the stock. */
export function signPhrase(
  { slip, missed, stock, definition }: Pick<Signal, 'slip' | 'missed' | 'stock' | 'definition'>,
  words: Words,
): string {
  const said = words.alerts
  if (slip) return said.slip(slip.observed, slip.weeks, slip.expected)
  if (stock) return said.stock(stock.misses, stock.cases, words.format.percent(stock.allowed, 1))
  if (!missed) return ''
  const { measure, target, direction } = definition
  const share = missed.misses / missed.cases
  const { value, target: wanted } = words.indicators
  const phrase = said.miss(
    value(direction === 'higher' ? 1 - share : share, measure),
    wanted(target, measure),
    missed.misses,
    missed.cases,
  )
  return missed.month ? words.measured.inMonth(missed.month, phrase) : phrase
}
