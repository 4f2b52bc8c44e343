import type { parseArgs } from 'node:util'
import { refused } from '../../src/domain/refused.ts'
import type { Question } from './Question.ts'

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** @throws RangeError for what is none of the known options, or has no value of its own */
export function checkToken(token: Token, known: Question['options']): void {
  if (token.kind === 'positional') throw refused(['argument too many', token.value])
  if (token.kind !== 'option') return
  const { name, value, inlineValue } = token
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (option === undefined) throw refused(['unknown option', name, Object.keys(known).join(', ')])
  if (option.type === 'boolean' && value !== undefined) throw refused(['option with value', name])
  const isNext = !inlineValue && value?.startsWith('--')
  if (option.type === 'string' && (value === undefined || isNext))
    throw refused(['option without value', name])
}
