import { vi } from '../../src/i18n/vi.ts'
import type { Context } from './Question.ts'

/** How tests ask a question; `said` collects what would stand on standard error. */
export function contextExample(said: string[] = [], context: Partial<Context> = {}): Context {
  return { today: null, words: vi, warn: (text) => said.push(text), ...context }
}
