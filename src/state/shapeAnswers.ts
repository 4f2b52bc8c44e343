import * as v from 'valibot'
import { listed } from './keptField.ts'
import { keptOnComputer } from './keptOnComputer.ts'

const shape = v.object({
  id: v.string(),
  index: v.nullable(v.string()),
  system: v.nullable(v.string()),
  answers: v.record(v.string(), v.string()),
})

/** What the reader answered of a file with these heads: it holds for the next file of the same shape too. */
export type ShapeAnswers = v.InferOutput<typeof shape>

const kept = keptOnComputer<{ shapes: ShapeAnswers[] }>('shapes', { shapes: listed(shape, ({ id }) => id) })

const most = 100

/** The same for files that differ in their years alone. */
export function shapeOf(heads: readonly string[]): string {
  return heads.join(' | ').replace(/20\d\d/g, '*')
}

export function answersOfShape(id: string): ShapeAnswers | undefined {
  return kept.use.getState().shapes.find((one) => one.id === id)
}

/** Answers that rest on one year alone, such as which of two values is right, are not kept. */
export function keepShape({ id, index, system, answers }: ShapeAnswers): void {
  const lasting = Object.entries(answers).flatMap(([key, value]): [string, string][] => {
    if (/^(decimal|column|place) /.test(key)) return [[key, value]]
    return key.startsWith('scale') ? [['scale', value]] : []
  })
  const next = { id, index, system, answers: Object.fromEntries(lasting) }
  kept.change(({ shapes }) => ({ shapes: [...shapes.filter((one) => one.id !== id), next].slice(-most) }))
}
