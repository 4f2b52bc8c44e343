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

/** The same for files that differ in their years alone; empty where no heads are known. @param heads with their columns */
export function shapeOf(heads: readonly { column: string; head: string }[]): string {
  return heads.map(({ column, head }) => `${column} ${head.replace(/20\d\d/g, '*')}`).join(' | ')
}

export function answersOfShape(id: string): ShapeAnswers | undefined {
  return id === '' ? undefined : kept.use.getState().shapes.find((one) => one.id === id)
}

/** Answers that rest on one year alone, such as which of two values is right, are not kept. */
export function keepShape({ id, index, system, answers }: ShapeAnswers): void {
  if (id === '') return
  const lasting = Object.entries(answers).flatMap(([key, value]): [string, string][] => {
    if (/^((decimal|column|place|dates) |(dates|type)$)/.test(key)) return [[key, value]]
    // Of a component, whatever the year.
    const [, component] = /^scale \d{4} (.+)$/.exec(key) ?? []
    return component === undefined ? [] : [[`scale ${component}`, value]]
  })
  const next = { id, index, system, answers: Object.fromEntries(lasting) }
  kept.change(({ shapes }) => ({ shapes: [...shapes.filter((one) => one.id !== id), next].slice(-most) }))
}
