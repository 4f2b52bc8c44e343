import type { Lateness } from '../../answers/reports/latenessOf.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { sinceOf } from '../../answers/signals/foundOf.ts'
import { periodTold } from '../../answers/signals/periodTold.ts'
import type { Signal } from '../../answers/signals/Signal.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { signPhrase } from '../../parts/signals/signPhrase.ts'
import { standings } from '../../parts/standings/standings.ts'
import type { Block } from '../DocumentModel.ts'
import { resultParts } from './resultParts.ts'

const said = documentWords.shortcomings
const mostAlerts = 6
const mostSilent = 5
const mostPlaces = 3

/** What misses its target, what is overdue, what stands out beyond chance, where it lies; causes are the office's to write. */
export function shortcomings(report: UnitReport): Block[] {
  return [
    { kind: 'heading', text: said.found },
    ...foundIn(report),
    ...alertsIn(report),
    { kind: 'heading', text: said.causes },
    ...places(report.lateness),
    ...[said.outer, said.inner].flatMap((text): Block[] => [{ kind: 'text', text }, { kind: 'blank' }]),
  ]
}

function foundIn(report: UnitReport): Block[] {
  const all = standings(report.rows, false, vi)
  const missed = all.filter(({ group }) => group === 'missed')
  const judged = all.some(({ group }) => group === 'reached') || missed.length > 0
  const late = overdueOf(report)
  return [
    ...(missed.length > 0 ? [] : [{ kind: 'text', text: judged ? said.none : said.nothingJudged } as const]),
    ...missed.map(({ row }): Block => {
      const text = documentWords.results.row(
        vi.format.name(row.definition),
        resultParts(row, report).join('; '),
      )
      return { kind: 'item', text }
    }),
    ...(late === null || late === 0 ? [] : [{ kind: 'item', text: said.overdue(late) } as const]),
  ]
}

/** Open cases past their due date at the end of the period; null where that is not known. */
export function overdueOf({ rows }: UnitReport): number | null {
  const code = dossierIndicators.openOverdue
  return rows.find(({ definition }) => definition.indicator === code)?.value ?? null
}

function alertsIn({ signals: { week, rows, silent } }: UnitReport): Block[] {
  if (week === null) return []
  const shown = rows.slice(0, mostAlerts)
  const more = rows.length - shown.length
  const names = silent.map(({ unit }) => vi.format.name(unit))
  const listed =
    names.length > mostSilent
      ? [...names.slice(0, mostSilent), said.andMore(names.length - mostSilent)]
      : names
  return [
    ...(shown.length === 0
      ? []
      : [{ kind: 'text', text: said.alerts(periodTold(week, rows).period) } as const]),
    ...shown.map((row): Block => ({ kind: 'item', text: alertLine(row) })),
    ...(more > 0 ? [{ kind: 'text', text: said.more(more) } as const] : []),
    ...(listed.length === 0 ? [] : [{ kind: 'text', text: said.silent(week.period, listed) } as const]),
  ]
}

export function alertLine(row: Signal): string {
  const since = sinceOf(row)
  return said.alert(
    vi.format.name(row.unit),
    vi.indicators.lower(vi.format.name(row.definition)),
    signPhrase(row, vi),
    since === null ? '' : vi.format.period(since.period),
  )
}

function places({ fields, parts }: Lateness): Block[] {
  const first = <T extends { misses: number; cases: number }>(rows: readonly T[], name: (row: T) => string) =>
    rows.slice(0, mostPlaces).map((row) => said.place(name(row), row.misses, row.cases))
  const inFields = first(fields, ({ field }) => vi.fieldName(field))
  const inParts = first(parts, ({ unit }) => vi.format.name(unit))
  return [
    ...(inFields.length === 0 ? [] : [{ kind: 'text', text: said.fields(inFields) } as const]),
    ...(inParts.length === 0 ? [] : [{ kind: 'text', text: said.parts(inParts) } as const]),
  ]
}
