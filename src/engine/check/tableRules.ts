import type { Table } from '../contract.ts'
import { columnRules, unknownRule } from './columnRules.ts'
import { finishedEarly } from './finishedEarly.ts'
import { measurementRules } from './measurementRules.ts'
import type { Rule, TableRules } from './Rule.ts'
import { scoreRules } from './scoreRules.ts'

const ofEdition = unknownRule({
  to: 'editions',
  pairs: [
    ['index', 'index'],
    ['edition', 'edition'],
  ],
})
const ofComponent = unknownRule({
  to: 'components',
  pairs: [
    ['index', 'index'],
    ['component', 'component'],
  ],
})
/** Official figures of units and targets may speak of what is no index of the package. */
const ofKnownIndex: Rule = {
  ...ofComponent,
  wrong: `EXISTS (SELECT 1 FROM indices WHERE indices."index" = r."index") AND ${ofComponent.wrong}`,
  needs: ['components', 'indices'],
}
const place = (system: string, code: string) =>
  unknownRule({
    to: 'places',
    pairs: [
      [system, 'place_system'],
      [code, 'place'],
    ],
  })

const reversed: Rule = {
  code: 'span-reversed',
  column: 'valid_to',
  wrong: 'r.valid_to < r.valid_from',
  value: 'r.valid_to',
  detail: 'CAST(r.valid_from AS VARCHAR)',
}

const share: Rule = { code: 'share-beyond', column: 'share', wrong: 'NOT (r.share > 0 AND r.share <= 1)' }

const beyond = (column: string, low: number, high: string, code: Rule['code']): Rule => ({
  code,
  column,
  wrong: `NOT (r.${column} >= ${low} AND r.${column} <= coalesce(r.${high}, r.${column}))`,
  detail: `concat('${low}–', r.${high})`,
})

/** What `received`, `due` and the rest of a case may be, seen from the data's date. */
const caseRules: readonly Rule[] = [
  { code: 'paused-negative', column: 'paused', wrong: 'r.paused < 0' },
  finishedEarly,
  {
    code: 'due-early',
    column: 'due',
    wrong: 'r.due < r.received',
    detail: 'CAST(r.received AS VARCHAR)',
    keeps: true,
  },
]

const own: Partial<Record<Table, TableRules>> = {
  editions: {
    rules: [
      {
        code: 'years-reversed',
        column: 'last_year',
        wrong: 'r.last_year < r.first_year',
        detail: 'CAST(r.first_year AS VARCHAR)',
      },
    ],
  },
  components: { rules: [ofEdition] },
  bands: { rules: [ofEdition] },
  places: { rules: [reversed] },
  place_links: { rules: [place('old_system', 'old'), place('new_system', 'new')] },
  scores: scoreRules,
  benchmarks: { rules: [ofComponent] },
  units: { rules: [reversed] },
  unit_scores: {
    rules: [
      ofKnownIndex,
      beyond('score', 0, 'max', 'score-beyond'),
      beyond('rank_published', 1, 'units_ranked', 'rank-beyond'),
    ],
  },
  responsibilities: { rules: [ofComponent, share, reversed] },
  proxies: {
    rules: [
      ofEdition,
      unknownRule({
        to: 'components',
        pairs: [
          ['index', 'index'],
          ['edition', 'edition'],
          ['component', 'component'],
        ],
      }),
      share,
    ],
  },
  measurements: measurementRules,
  targets: { rules: [ofKnownIndex] },
  dossiers: { rules: caseRules },
}

/** Everything that a row of a table must hold to, the plainest first: the first that it breaks is named. */
export function tableRules(table: Table): TableRules {
  const { joins = [], rules = [] } = own[table] ?? {}
  return { joins, rules: [...columnRules(table), ...rules] }
}
