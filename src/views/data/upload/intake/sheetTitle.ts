import type { intakePage } from '../../../../i18n/vi/intakePage.ts'

/** What people call a sheet, or one of several tables of it (`Sheet1#2`). */
export function sheetTitle(sheet: string, { tableOf }: Pick<typeof intakePage, 'tableOf'>): string {
  const [, name = '', table] = /^(.*)#(\d+)$/.exec(sheet) ?? []
  return table === undefined ? sheet : tableOf(name, table)
}
