import type { TableRules } from './Rule.ts'

/** Scores lie between 0 and their maximum, ranks between 1 and the places ranked, codes in their edition. */
export const scoreRules: TableRules = {
  joins: [
    {
      needs: ['editions'],
      sql: `LEFT JOIN editions AS e
        ON e."index" = r."index" AND r.year >= e.first_year AND r.year <= coalesce(e.last_year, 9999)`,
    },
    {
      needs: ['editions', 'components'],
      sql: `LEFT JOIN (
          SELECT
            "index", edition, component, max(max) AS max,
            bool_or(regexp_matches(lower(concat(level_vi, ' ', name_vi)), 'điểm (cộng|trừ)|thưởng|phạt')) AS is_free
          FROM components GROUP BY "index", edition, component
        ) AS c ON c."index" = e."index" AND c.edition = e.edition AND c.component = r.component`,
    },
    {
      needs: ['publications'],
      sql: `LEFT JOIN publications AS p
        ON p."index" = r."index" AND p.year = r.year AND p.place_system = r.place_system`,
    },
    {
      needs: ['places'],
      sql: `LEFT JOIN (SELECT DISTINCT place_system, place FROM places) AS l
        ON l.place_system = r.place_system AND l.place = r.place`,
    },
  ],
  rules: [
    {
      code: 'code-unknown',
      column: 'place',
      wrong: 'l.place IS NULL',
      value: `concat(r.place_system, ' / ', r.place)`,
      detail: `'places'`,
      needs: ['places'],
    },
    {
      code: 'year-outside',
      column: 'year',
      wrong: 'e.edition IS NULL',
      detail: 'r."index"',
      needs: ['editions'],
    },
    {
      code: 'component-outside',
      column: 'component',
      wrong: 'c.component IS NULL',
      detail: `concat(r."index", ' ', e.edition)`,
      needs: ['editions', 'components'],
    },
    {
      code: 'nothing-scored',
      column: 'score',
      wrong: 'r.score IS NULL AND r.rank_published IS NULL',
      value: 'NULL',
    },
    {
      code: 'score-beyond',
      column: 'score',
      wrong: 'NOT c.is_free AND NOT (r.score >= 0 AND r.score <= coalesce(c.max, r.score) + 1e-9)',
      detail: `concat('0–', c.max)`,
      needs: ['editions', 'components'],
    },
    { code: 'rank-beyond', column: 'rank_published', wrong: 'r.rank_published < 1', detail: `'1–…'` },
    {
      code: 'publication-missing',
      column: 'year',
      wrong: 'p."index" IS NULL',
      detail: `concat(r."index", ' ', r.year, ' / ', r.place_system)`,
      needs: ['publications'],
    },
    {
      code: 'rank-beyond',
      column: 'rank_published',
      wrong: 'r.rank_published > p.places_ranked',
      detail: `concat('1–', p.places_ranked)`,
      needs: ['publications'],
    },
  ],
}
