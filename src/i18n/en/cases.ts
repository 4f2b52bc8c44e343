import type { Words } from '../vi.ts'

const types: Readonly<Record<string, string>> = {
  procedure: 'procedure dossier',
  'incoming document': 'incoming document',
  'assigned task': 'assigned task',
  petition: 'petition',
}

const steps: Readonly<Record<string, string>> = {
  receive: 'receipt',
  register: 'registration',
  assign: 'assignment',
  review: 'review',
  consult: 'consultation',
  verify: 'verification',
  draft: 'drafting',
  'carry out': 'carrying out',
  sign: 'signature',
  return: 'handing over the result',
  answer: 'answer',
  wait_supplement: 'waiting for a supplement',
  wait_tax: 'waiting for the tax office',
  wait_level: 'waiting for another level',
}

export const cases = (): Words['cases'] => ({
  type: (type) => types[type] ?? type,
  step: (step) => steps[step] ?? step,
})
