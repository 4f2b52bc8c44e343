import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const change = (_format: Format): Words['change'] => ({
  what: 'causes of the change',
})
