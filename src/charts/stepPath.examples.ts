import { pictureOf } from './pictureOf.ts'
import type { StepBar } from './StepBar.ts'
import { type StepPath, stepPath, stepPathHeight } from './stepPath.ts'

const step = (code: string, name: string, more: Partial<StepBar> = {}): StepBar => ({
  code,
  name,
  waiting: 0.5,
  processing: 1.2,
  median: 1.9,
  ninetieth: 4.4,
  longest: 60,
  allowed: 2.5,
  open: 12,
  paused: false,
  ...more,
})

const usual = [
  step('receive', 'tiếp nhận', { waiting: 0.2, processing: 0.3, median: 0.5, ninetieth: 1.1, allowed: 0.7 }),
  step('review', 'thẩm định', { waiting: 1.1, processing: 2.4, median: 4.9, ninetieth: 15.7, open: 1787 }),
  step('sign', 'ký duyệt', { open: 0 }),
  step('wait_tax', 'chờ cơ quan thuế', { waiting: 0, processing: 2, median: 2, allowed: null, paused: true }),
]

export const stepPathExamples: Record<string, StepPath> = {
  normal: { rows: usual, chosen: null },
  chosen: { rows: usual, chosen: 'review' },
  'missing values': {
    chosen: null,
    rows: [
      step('review', 'thẩm định', {
        waiting: null,
        processing: null,
        median: null,
        ninetieth: null,
        longest: 41.8,
        allowed: null,
      }),
      step('sign', 'ký duyệt', { ninetieth: null, longest: 300 }),
    ],
  },
  'one row': { rows: [step('answer', 'trả lời')], chosen: null },
  'many rows': {
    chosen: 'S.7',
    rows: Array.from({ length: 14 }, (_, i) => step(`S.${i}`, `bước ${i}`, { median: i / 2, ninetieth: i })),
  },
  'long names': {
    chosen: null,
    rows: [
      step('long', 'lấy ý kiến {bằng văn bản} của các sở, ngành và Ủy ban nhân dân cấp xã có liên quan'),
    ],
  },
}

export const pictures = pictureOf('stepPath', {
  draw: stepPath,
  examples: stepPathExamples,
  width: 577,
  height: stepPathHeight,
})
