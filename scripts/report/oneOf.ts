import { refused } from '../../src/domain/refused.ts'
/** @throws RangeError unless the value is one of the words */
export function oneOf<Word extends string>(option: string, words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) {
    throw refused(['unknown word', option, String(value), words.join(', ')])
  }
  return found
}
