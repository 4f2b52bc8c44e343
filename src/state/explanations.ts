import * as v from 'valibot'
import { listed } from './keptField.ts'
import { keptOnComputer } from './keptOnComputer.ts'

/** Why a case is late: a list, so that nothing personal is ever written down. */
export const reasons = [
  'supplement',
  'consultation',
  'higher level',
  'tax',
  'complex',
  'staff',
  'system',
  'handed over',
  'other',
] as const

export type Reason = (typeof reasons)[number]

/** Letters, digits and what joins them, as codes of cases are written. */
const code = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z0-9Đ][A-Z0-9Đ./_-]{2,79}$/))

const explanation = v.object({
  dossier: code,
  /** Code of the unit on whose page it was written. */
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  reason: v.picklist(reasons),
  /** The day by which it is promised now. */
  promised: v.pipe(v.string(), v.isoDate()),
  /** The data's date when it was written. */
  written: v.pipe(v.string(), v.isoDate()),
})

export type Explanation = v.InferOutput<typeof explanation>

/** What was explained of late cases, kept on this computer. */
const explanations = keptOnComputer<{ written: Explanation[] }>('explanations', {
  written: listed(explanation, ({ dossier }) => dossier),
})

export const useExplanations = explanations.use
export const useUnsavedExplanations = explanations.useUnsaved

/** Writes down or replaces what is said of a case; false if the code or the date cannot be one. */
export function explain(given: Explanation): boolean {
  const { success, output } = v.safeParse(explanation, given)
  if (!success) return false
  explanations.change(({ written }) => ({
    written: [...written.filter(({ dossier }) => dossier !== output.dossier), output],
  }))
  return true
}

/** Takes back what was said of a case. */
export function takeBack(dossier: string): void {
  explanations.change(({ written }) => ({
    written: written.filter((one) => one.dossier !== dossier),
  }))
}
