import type { Words } from '../vi.ts'
import { ofData } from './ofData.ts'

const components: Readonly<Record<string, string>> = { informal: 'informal charges', total: 'total' }

/** What those who checked the sources wrote of a conflict: mostly English as it stands. */
export const conflictText: Words['data']['conflicts']['told'] = (text) =>
  components[text] ?? ofData(text.replace(/^dim(\d)$/, 'dimension $1'))
