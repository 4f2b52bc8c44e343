import type { Format } from '../format.ts'

export const change = (_format: Format) => ({
  what: 'nguyên nhân tăng, giảm',
})
