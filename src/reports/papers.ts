import { strToU8 } from 'fflate'
import { type UnitReport, unitReports } from '../answers/reports/unitReports.ts'
import type { ComparedPeriods } from '../domain/indicator/comparedPeriods.ts'
import type { Database } from '../engine/Database.ts'
import { pictureOf } from '../pictures/pictureOf.ts'
import { bulletinHtml } from './bulletin/bulletinHtml.ts'
import { bulletinOf } from './bulletin/bulletinOf.ts'
import { bulletinSvg, bulletinWidth } from './bulletin/bulletinSvg.ts'
import { confirmOf } from './content/confirmOf.ts'
import { markOf, reportOf } from './content/reportOf.ts'
import { type PictureLook, trendPicture } from './content/trendPicture.ts'
import type { ModelPicture } from './DocumentModel.ts'
import { documentDocx } from './docx/documentDocx.ts'
import type { FieldCode } from './fields/fieldValues.ts'
import { fillTemplate, templateFields } from './fields/fillTemplate.ts'
import type { Origin } from './Origin.ts'
import { type PaperKind, paperName } from './paperName.ts'

export type PaperFormat = 'docx' | 'html' | 'png'

export interface PapersAsked extends Origin {
  units: readonly string[]
  periods: ComparedPeriods
  asOf: string
  /** What to make of each unit. */
  papers: readonly { kind: PaperKind; format: PaperFormat }[]
  draft: boolean
  /** An office's own .docx, filled in place of the report; null: the report as the decree lays it out. */
  template: { name: string; bytes: Uint8Array } | null
}

export interface Paper {
  unit: string
  name: string
  bytes: Uint8Array
}

/**
 * The papers of units on a period, one after the other as they are made; the database is asked for all units at once.
 * @throws RangeError for an unknown unit, and for a template that cannot be filled; what `signal` was aborted with
 */
export async function* papers(
  database: Database,
  asked: PapersAsked,
  signal?: AbortSignal,
): AsyncGenerator<Paper> {
  const { simulated, template } = asked
  const fields = template === null ? [] : await templateFields(template.bytes, template.name)
  for (const report of await unitReports(database, asked, signal)) {
    const { unit, periods } = report
    const picture = trendPicture(report, markOf(simulated))
    for (const { kind, format } of asked.papers) {
      signal?.throwIfAborted()
      const bytes = await paperOf(report, { kind, format, fields, picture }, asked)
      const { period } = periods.period
      yield { unit: unit.unit, name: paperName(kind, { unit, period, simulated, ending: format }), bytes }
    }
  }
}

/** Texts twice as large as on the screen, to be read on a phone. */
const onPhone: PictureLook = { width: 984, height: 460, scale: 2 }

interface PaperAsked {
  kind: PaperKind
  format: PaperFormat
  /** That the template names. */
  fields: readonly FieldCode[]
  picture: ModelPicture | null
}

async function paperOf(
  report: UnitReport,
  { kind, format, fields, picture }: PaperAsked,
  { simulated, sources, draft, template }: PapersAsked,
): Promise<Uint8Array> {
  const origin = { simulated, sources }
  if (kind === 'report' && template !== null)
    return fillTemplate(template.bytes, fields, { ...origin, draft, report, picture })
  if (kind === 'report') return documentDocx(reportOf(report, { ...origin, draft, picture }))
  if (kind === 'confirm') return documentDocx(confirmOf(report, { ...origin, draft }))
  if (format === 'html') return strToU8(await bulletinHtml(bulletinOf(report, { ...origin, picture })))
  const large = trendPicture(report, markOf(simulated), onPhone)
  return pictureOf(bulletinSvg(bulletinOf(report, { ...origin, picture: large })), { width: bulletinWidth })
}
