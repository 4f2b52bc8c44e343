import type { Words } from '../../i18n/vi.ts'

/** What an index is called where there is little room. */
export function indexLabel(index: string, { overview }: Words): string {
  return overview.short[index] ?? index
}
