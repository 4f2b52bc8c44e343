import { createFormat } from './format.ts'
import { breaks } from './vi/breaks.ts'
import { column } from './vi/column.ts'
import { difference } from './vi/difference.ts'
import { fieldName } from './vi/fieldName.ts'
import { figure } from './vi/figure.ts'
import { frame } from './vi/frame.ts'
import { measured } from './vi/measured.ts'
import { ofData } from './vi/ofData.ts'
import { overview } from './vi/overview.ts'
import { writing } from './vi/writing.ts'
import type { Words } from './vi.ts'

const format = createFormat(writing)
let all: Words | null = null

/** Loads the words of every screen; each waits for it, but not what is painted first. */
export async function loadAllWords(): Promise<void> {
  all ??= (await import('./vi.ts')).vi
}

function loaded(): Words {
  if (all === null) throw new Error('words of a screen are asked for before `loadAllWords` has loaded them')
  return all
}

/** Vietnamese as the page needs it at once: frame, figures and overview; the rest after `loadAllWords`. */
export const viAhead: Words = {
  language: writing.language,
  format,
  fieldName,
  ofData,
  breaks,
  column,
  frame: frame(format),
  difference: difference(format),
  figure: figure(format),
  measured: measured(format),
  overview: overview(format),
  get alerts() {
    return loaded().alerts
  },
  get data() {
    return loaded().data
  },
  get dictionary() {
    return loaded().dictionary
  },
  get faults() {
    return loaded().faults
  },
  get help() {
    return loaded().help
  },
  get indicators() {
    return loaded().indicators
  },
  get heat() {
    return loaded().heat
  },
  get components() {
    return loaded().components
  },
  get cases() {
    return loaded().cases
  },
  get bottlenecks() {
    return loaded().bottlenecks
  },
  get causes() {
    return loaded().causes
  },
  get compare() {
    return loaded().compare
  },
  get change() {
    return loaded().change
  },
  get papers() {
    return loaded().papers
  },
  get plan() {
    return loaded().plan
  },
  get find() {
    return loaded().find
  },
  get forecast() {
    return loaded().forecast
  },
  get funnel() {
    return loaded().funnel
  },
  get looked() {
    return loaded().looked
  },
  get points() {
    return loaded().points
  },
  get ranking() {
    return loaded().ranking
  },
  get scenarios() {
    return loaded().scenarios
  },
  get reach() {
    return loaded().reach
  },
  get report() {
    return loaded().report
  },
  get sql() {
    return loaded().sql
  },
  get unit() {
    return loaded().unit
  },
  get upload() {
    return loaded().upload
  },
  get sensitivity() {
    return loaded().sensitivity
  },
  get headroom() {
    return loaded().headroom
  },
}
