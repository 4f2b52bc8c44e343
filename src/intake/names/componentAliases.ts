import Papa from 'papaparse'
import { groupBy } from '../../domain/groupBy.ts'
import text from './component-names.csv?raw'

const { data } = Papa.parse<{ component: string; name: string }>(text, { header: true, skipEmptyLines: true })

/**
 * Component → names that publishers and offices print and that its row lacks. Case, marks and signs do not
 * matter; years, “điểm” and “score” around a name need not be listed (see `plainName`).
 */
export const componentAliases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...groupBy(data, ({ component }) => component)].map(([component, rows]) => [
    component,
    rows.map(({ name }) => name),
  ]),
)
