import { reach } from '../../../src/answers/plan/reach.ts'
import { scenarioStart } from '../../../src/answers/plan/scenarioStart.ts'
import type { OthersMove } from '../../../src/domain/plan/moveOthers.ts'
import { refused } from '../../../src/domain/refused.ts'
import { oneOf } from '../oneOf.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'
import { yearOption } from '../yearOption.ts'

const ways: readonly OthersMove[] = ['still', 'median', 'trend-low', 'trend', 'trend-high']

/**
 * What a rank takes: a row for every component of the first level, the largest gains in points first. When the
 * place is there already, or the year is not wholly published: nothing, and a note on standard error. When the
 * rank is beyond the caps: the caps, with reached = false and the rank that they give.
 */
export const reachQuestion: Question = {
  name: 'reach',
  options: {
    index: { type: 'string' },
    year: { type: 'string' },
    place: { type: 'string' },
    rank: { type: 'string' },
    others: { type: 'string' },
    effort: { type: 'string' },
    caps: { type: 'string' },
  },
  required: ['index', 'year', 'place', 'rank'],
  columns: [
    'component',
    'name',
    'score',
    'gain',
    'to',
    'points',
    'effort',
    'cap',
    'cap_from',
    'reached',
    'total',
    'rank',
    'lead',
    'lead_status',
  ],
  async answer(database, options, { words, warn }) {
    const said = words.report.reach
    const asked = { index: String(options.index), place: String(options.place) }
    const goal = rankOption(String(options.rank))
    const others = oneOf('others', ways, options.others ?? 'median')
    const effort = amountsOption('effort', options.effort)
    const caps = amountsOption('caps', options.caps)
    const year = yearOption(String(options.year))
    const from = await scenarioStart(database, { ...asked, year })
    const { start, leads } = from
    if (start === null || !start.table.places.includes(asked.place)) {
      warn(start === null ? said.partial(asked.index, year) : said.without(asked.index, year, asked.place))
      return []
    }
    const codes = start.table.components.map(({ component }) => component)
    for (const code of [...effort.keys(), ...caps.keys()]) {
      if (!codes.includes(code)) throw refused(['unknown component', code, asked.index, codes.join(', ')])
    }
    const found = reach({ ...from, start }, { place: asked.place, goal, others, effort, caps })
    if (found.outcome === 'there') {
      warn(said.there(asked.place, found.before.rank, others))
      return []
    }
    if (found.outcome === 'beyond') {
      warn(said.beyond(goal, found.after.rank))
    }
    const names = new Map(start.meta.components.map((one) => [one.component, one.name_vi]))
    return [...found.gains]
      .sort((a, b) => b.points - a.points)
      .map((one) => {
        const lead = (leads ?? []).filter(({ component }) => component === one.component)
        const verified = lead.filter(({ status }) => status === 'verified')
        const named = verified.length > 0 ? verified : lead.filter(({ status }) => status === 'derived')
        return {
          ...one,
          name: names.get(one.component) ?? one.component,
          to: withoutNoise(one.score + one.gain),
          points: withoutNoise(one.points),
          effort: withoutNoise(one.effort),
          cap_from: found.caps.get(one.component)?.from ?? null,
          reached: found.outcome === 'reached',
          total: found.after.total,
          rank: found.after.rank,
          lead: [...new Set(named.map(({ unit }) => unit))],
          lead_status: named[0]?.status ?? null,
        }
      })
  },
}

function rankOption(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw refused(['not a rank', text])
  return Number(text)
}

function amountsOption(name: string, text: string | boolean | undefined): Map<string, number> {
  const amounts = new Map<string, number>()
  if (text === undefined) return amounts
  for (const part of String(text).split(';')) {
    const [, code, written] = /^([^:]+):(\d+(?:\.\d+)?)$/.exec(part) ?? []
    if (code === undefined) throw refused(['not amounts', name, part])
    amounts.set(code, Number(written))
  }
  return amounts
}
