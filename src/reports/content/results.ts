import type { UnitReport } from '../../answers/reports/unitReports.ts'
import type { UnitBelow } from '../../answers/reports/unitsBelow.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { standings, standingsHeadline } from '../../parts/standings/standings.ts'
import type { Block, ModelPicture } from '../DocumentModel.ts'
import { resultParts } from './resultParts.ts'

const said = documentWords.results
const { onTime, onTimeDue, early, openOverdue } = dossierIndicators
const mostNamed = 5

/** The three figures of “on time”, the targets that are reached, the units below, and what was reported at the closing. */
export function results(
  report: UnitReport,
  { picture, appendices }: { picture: ModelPicture | null; appendices: Appendices },
): Block[] {
  if (report.rows.length === 0) return [{ kind: 'text', text: said.nothing }]
  const units = unitsSentence(report)
  const closed = closedLines(report)
  let n = 2
  return [
    { kind: 'heading', text: said.procedures },
    ...procedures(report),
    ...(picture === null ? [] : [{ kind: 'picture', picture } as const]),
    { kind: 'heading', text: said.targets },
    ...targets(report, appendices.indicators),
    ...(units === null
      ? []
      : [
          { kind: 'heading', text: said.units(++n) } as const,
          { kind: 'text', text: units } as const,
          ...see(appendices.below),
        ]),
    ...(closed.length === 0
      ? []
      : [
          { kind: 'heading', text: said.closed(++n) } as const,
          ...closed.map((text): Block => ({ kind: 'item', text })),
          ...see(appendices.closed),
        ]),
  ]
}

/** The names of those that the paper has. */
export interface Appendices {
  indicators: string | null
  below: string | null
  closed: string | null
}

function see(appendix: string | null): Block[] {
  return appendix === null ? [] : [{ kind: 'text', text: said.seeTable(appendix) }]
}

function procedures(report: UnitReport): Block[] {
  const row = (code: string) => report.rows.find(({ definition }) => definition.indicator === code)
  const [rate, ahead] = [row(onTime), row(early)]
  const lines = [rate, row(onTimeDue), row(openOverdue)].flatMap((one) =>
    one ? [said.row(vi.format.name(one.definition), resultParts(one, report).join('; '))] : [],
  )
  const split =
    rate?.numerator != null && rate.denominator !== null && ahead?.numerator != null
      ? [said.split(ahead.numerator, rate.numerator - ahead.numerator, rate.denominator - rate.numerator)]
      : []
  return [...lines, ...split].map((text) => ({ kind: 'item', text }))
}

function targets(report: UnitReport, appendix: string | null): Block[] {
  const all = standings(report.rows, false, vi)
  const { period } = report.periods
  const headline = standingsHeadline(all, vi.format.name(report.unit), vi.format.period(period.period), vi)
  const isJudged = all.some(({ group }) => group !== 'open')
  const reached = all
    .filter(({ group }) => group === 'reached')
    .map(({ row: { definition, value } }) =>
      said.value(
        vi.indicators.lower(vi.format.name(definition)),
        vi.indicators.value(value, definition.measure),
        vi.indicators.target(definition.target, definition.measure),
      ),
    )
  return [
    { kind: 'text', text: isJudged ? `${headline}.` : documentWords.shortcomings.nothingJudged },
    ...(reached.length === 0 ? [] : [{ kind: 'text', text: said.reached(reached) } as const]),
    ...see(appendix),
  ]
}

function unitsSentence({ below, rows }: UnitReport): string | null {
  const definition = rows.find((row) => row.definition.indicator === onTime)?.definition
  if (!definition || definition.target === null) return null
  const judged = below.filter(({ finished }) => finished.value !== null && !finished.belowMinimum)
  if (judged.length === 0) return null
  const short = (one: UnitBelow) =>
    distanceToTarget(one.finished.value, definition.target, definition.direction) ?? 0
  const missed = judged.filter((one) => short(one) < 0).sort((a, b) => short(a) - short(b))
  const named = missed
    .slice(0, mostNamed)
    .map(({ unit, finished }) =>
      said.unit(
        vi.format.name(unit),
        vi.indicators.value(finished.value, definition.measure),
        vi.indicators.counts(finished.numerator, finished.denominator),
      ),
    )
  const wanted = vi.indicators.target(definition.target, definition.measure)
  return said.missedUnits(missed.length, judged.length, wanted, named)
}

function closedLines({ closings, periods: { period } }: UnitReport): string[] {
  const [first] = closings
  if (!first) return []
  const words = vi.alerts.closing
  const shown = closings.filter(({ definition }) =>
    [onTime, onTimeDue, openOverdue].some((code) => code === definition.indicator),
  )
  return [
    vi.indicators.closing.headline(
      closings.filter(({ difference }) => difference !== null && difference !== 0).length,
      closings.length,
    ),
    ...(shown.length > 0 ? shown : closings.slice(0, mostNamed)).map(
      ({ definition, reported, now, difference }) => {
        const [then, today] = [reported, now].map(({ value }) =>
          vi.indicators.value(value, definition.measure),
        )
        return `${vi.format.name(definition)}: ${difference === 0 ? words.same(then ?? '') : words.differs(then ?? '', today ?? '')}`
      },
    ),
  ].map((text, i) => (i === 0 ? `${words.reported(period.period, first.closed_at)} ${text}.` : `${text}.`))
}
