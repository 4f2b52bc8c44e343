/** Who does a step: where the case came in, the acting unit, its office's leaders, or another unit asked. */
export type Desk = 'reception' | 'acting' | 'office' | 'asked'

export interface PathStep {
  step: string
  desk: Desk
  /** Part of the time allowed. */
  share: number
}

const step = (step: string, desk: Desk, share: number): PathStep => ({ step, desk, share })

const atOnce = [step('receive', 'reception', 0.3), step('sign', 'office', 0.7)]

const short = [
  step('receive', 'reception', 0.15),
  step('review', 'acting', 0.55),
  step('sign', 'office', 0.2),
  step('return', 'reception', 0.1),
]

const alone = [
  step('receive', 'reception', 0.06),
  step('assign', 'office', 0.04),
  step('review', 'acting', 0.68),
  step('sign', 'office', 0.14),
  step('return', 'reception', 0.08),
]

const withOthers = [
  step('receive', 'reception', 0.06),
  step('assign', 'office', 0.04),
  step('review', 'acting', 0.48),
  step('consult', 'asked', 0.22),
  step('sign', 'office', 0.13),
  step('return', 'reception', 0.07),
]

/** The path of a dossier by the working days that its procedure allows. */
export function pathOfProcedure(allowed: number, asksOthers: boolean): readonly PathStep[] {
  if (allowed <= 1) return atOnce
  if (allowed <= 3) return short
  return asksOthers ? withOthers : alone
}

export const pathOfDocument: readonly PathStep[] = [
  step('register', 'office', 0.06),
  step('assign', 'office', 0.1),
  step('draft', 'acting', 0.64),
  step('sign', 'office', 0.2),
]

export const pathOfTask: readonly PathStep[] = [
  step('assign', 'office', 0.1),
  step('carry out', 'acting', 0.75),
  step('sign', 'office', 0.15),
]

export const pathOfPetition: readonly PathStep[] = [
  step('receive', 'office', 0.1),
  step('verify', 'acting', 0.6),
  step('answer', 'office', 0.3),
]
