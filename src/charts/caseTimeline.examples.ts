import { type CaseTimeline, caseTimeline, caseTimelineHeight, type TimelineStep } from './caseTimeline.ts'
import { pictureOf } from './pictureOf.ts'

const start = 19_893
const step = (key: string, name: string, more: Partial<TimelineStep> = {}): TimelineStep => ({
  key,
  name,
  desk: 'Sở Tư pháp',
  received: start,
  started: start + 1,
  until: start + 3,
  due: start + 2,
  open: false,
  workingDays: 2,
  ...more,
})

export const caseTimelineExamples: Record<string, CaseTimeline> = {
  normal: {
    due: start + 14,
    from: start,
    to: start + 20,
    steps: [
      step('0', 'vào sổ'),
      step('1', 'phân công', { received: start + 3, started: start + 3.5, until: start + 4 }),
      step('2', 'dự thảo', {
        desk: 'Phòng chuyên môn số 1 ◇',
        received: start + 4,
        started: start + 9,
        until: start + 20,
        open: true,
        workingDays: 12.3,
      }),
    ],
  },
  'missing values': {
    due: null,
    from: start,
    to: start + 9,
    steps: [step('0', 'xác minh', { started: null, due: null, until: start + 9, open: true })],
  },
  'one row': { due: start + 2, from: start, to: start + 4, steps: [step('0', 'trả lời')] },
  'many rows': {
    due: start + 60,
    from: start,
    to: start + 90,
    steps: Array.from({ length: 12 }, (_, i) =>
      step(String(i), `thẩm định (lần ${i + 1})`, {
        received: start + i * 7,
        started: start + i * 7 + 2,
        until: start + i * 7 + 7,
        due: start + i * 7 + 5,
      }),
    ),
  },
  'long names': {
    due: start + 2,
    from: start,
    to: start + 4,
    steps: [
      step('0', 'lấy ý kiến {bằng văn bản}', {
        desk: 'Ban Quản lý các khu công nghệ cao và khu công nghiệp thành phố Hà Nội',
      }),
    ],
  },
}

export const pictures = pictureOf('caseTimeline', {
  draw: caseTimeline,
  examples: caseTimelineExamples,
  width: 1100,
  height: caseTimelineHeight,
})
