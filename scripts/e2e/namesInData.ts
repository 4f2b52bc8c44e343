import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'

/** Every name of the package that a headline may hold, a name in two parts by its first part too. */
export async function namesInData(): Promise<string[]> {
  const database = await openPackage(defaultData(), { threads: 1 })
  try {
    await database.run({
      ...{ sql: 'SELECT 1', values: [] },
      tables: ['units', 'components', 'indicators', 'places', 'indices'],
    })
    const rows = await database.execute(`
      SELECT name_vi AS name FROM units
      UNION SELECT name_vi FROM components
      UNION SELECT name_vi FROM indicators
      UNION SELECT short_vi FROM indicators
      UNION SELECT name_vi FROM places
      UNION SELECT "index" FROM indices
      UNION SELECT short_vi FROM indices`)
    return rows.flatMap(({ name }) => {
      if (typeof name !== 'string') return []
      const shown = name.replace(' (giả lập)', ' ◇')
      const [first = ''] = name.split(/,? và /)
      return first.split(' ').length > 2 ? [shown, first] : [shown]
    })
  } finally {
    database.close()
  }
}
