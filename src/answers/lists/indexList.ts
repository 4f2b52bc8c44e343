import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { bandRows } from '../../queries/bandRows.ts'
import { editionRows } from '../../queries/editionRows.ts'
import { indexRows } from '../../queries/indexRows.ts'
import { ask } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

export interface IndexMeta {
  index: string
  name_vi: string
  name_en: string
  publisher: string | null
  scale: 'points' | 'percent' | 'fraction'
  decimals: number
  url: string | null
  /** To what distance is looked at first: to the maximum where checklists give the points, else to the median. */
  leads_by: 'maximum' | 'median'
  /** Whether the publisher prints groups, which come before the rank. */
  groups: boolean
  /** What it is called where there is little room; null: by its name. */
  short_vi: string | null
  short_en: string | null
}

export interface EditionMeta {
  index: string
  edition: string
  first_year: number
  last_year: number | null
  /** With the edition before: true, false, or null = a break is suspected. */
  comparable: boolean | null
  decision: string | null
  note_vi: string | null
  note_en: string | null
}

export interface Band {
  band: string
  name_vi: string
  name_en: string | null
  low: number | null
  high: number | null
}

/** Every index in the order of reading; those that have no place in it last, by code. */
export const indexList = answerOf(
  'index list',
  async (database, _: NoRequest, signal): Promise<IndexMeta[]> => {
    const rows = await ask(database, indexRows, {}, signal)
    return rows.map((row) => ({
      ...row,
      scale: row.scale as IndexMeta['scale'],
      leads_by: row.leads_by === 'maximum' ? 'maximum' : 'median',
      groups: row.groups ?? false,
    }))
  },
)

/** @throws RangeError for an unknown index */
export async function indexNamed(
  database: Database,
  index: string,
  signal?: AbortSignal,
): Promise<IndexMeta> {
  const all = await indexList(database, {}, signal)
  const meta = all.find((one) => one.index === index)
  if (meta === undefined) {
    throw refused(['unknown index', index, all.map((one) => one.index).join(', ')])
  }
  return meta
}

/** Editions of one index, the oldest first; of every index where none is named. */
export const editionList = answerOf(
  'edition list',
  async (database, { index }: { index?: string } = {}, signal): Promise<EditionMeta[]> => {
    const rows = await ask(database, editionRows, {}, signal)
    return rows.filter((row) => index === undefined || row.index === index)
  },
)

/** The groups of an edition, the best first; empty where the publisher prints none, or they could not be loaded. */
export async function bandList(
  database: Database,
  { index, edition }: { index: string; edition: string | null },
  signal?: AbortSignal,
): Promise<Band[]> {
  const rows = (await askMinor(database, bandRows, {}, signal)) ?? []
  return rows
    .filter((row) => row.index === index && row.edition === edition)
    .map(({ index: _, edition: __, ...band }) => band)
}
