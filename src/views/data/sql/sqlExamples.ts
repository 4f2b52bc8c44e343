import type { Words } from '../../../i18n/vi.ts'

export type SqlExample = keyof Words['sql']['exampleTitles']

/** Statements to begin with, each on any package that holds its tables. */
export const sqlExamples: Readonly<Record<SqlExample, string>> = {
  indices: `SELECT
  index,
  min(year) AS first_year,
  max(year) AS last_year,
  count(DISTINCT year) AS years,
  count(*) AS scores
FROM scores
GROUP BY index
ORDER BY index`,
  ranks: `SELECT index, year, score, rank_published, places_ranked
FROM scores
LEFT JOIN publications USING (index, year, place_system)
WHERE place = '01'
  AND component = index
ORDER BY index, year`,
  leaders: `SELECT scores.index, year, scores.place, name_vi, score, rank_published
FROM scores
JOIN places ON places.place_system = scores.place_system
  AND places.place = scores.place
WHERE component = scores.index
QUALIFY year = max(year) OVER (PARTITION BY scores.index)
  AND rank() OVER (PARTITION BY scores.index, year ORDER BY score DESC) <= 10
ORDER BY scores.index, score DESC`,
  median: `WITH latest AS (
  SELECT index, component, place, score
  FROM scores
  QUALIFY year = max(year) OVER (PARTITION BY index)
),
middle AS (
  SELECT index, component, median(score) AS median, count(*) AS places
  FROM latest
  GROUP BY index, component
)
SELECT
  index,
  component,
  score,
  median,
  round(score - median, 4) AS difference,
  places
FROM latest
JOIN middle USING (index, component)
WHERE place = '01'
ORDER BY index, difference`,
  months: `SELECT
  date_trunc('month', "date")::DATE AS month,
  sum(numerator) AS on_time,
  sum(denominator) AS finished,
  round(100 * sum(numerator) / sum(denominator), 2) AS percent
FROM measurements
WHERE indicator = 'on_time'
GROUP BY month
ORDER BY month`,
  kinds: `WITH last_month AS (
  SELECT date_trunc('month', max("date") + 1)::DATE - INTERVAL 1 MONTH AS first_day
  FROM measurements
)
SELECT
  parents.kind,
  count(DISTINCT parents.unit) AS units,
  sum(numerator) AS on_time,
  sum(denominator) AS finished,
  round(100 * sum(numerator) / sum(denominator), 2) AS percent
FROM measurements
JOIN last_month ON date_trunc('month', "date") = first_day
JOIN units ON units.unit = measurements.unit
JOIN units AS parents ON parents.unit = coalesce(
  CASE WHEN units.kind IN ('division', 'affiliate') THEN units.parent END,
  units.unit
)
WHERE indicator = 'on_time'
GROUP BY parents.kind
ORDER BY percent`,
  fields: `WITH last_month AS (
  SELECT date_trunc('month', max("date") + 1)::DATE - INTERVAL 1 MONTH AS first_day
  FROM measurements
)
SELECT
  field,
  sum(denominator - numerator) AS late,
  sum(denominator) AS finished,
  round(100 * sum(numerator) / sum(denominator), 2) AS percent
FROM measurements
JOIN last_month ON date_trunc('month', "date") = first_day
WHERE indicator = 'on_time'
GROUP BY field
ORDER BY late DESC`,
  successors: `SELECT
  unit_links."date",
  old_units.name_vi AS old_name,
  new_units.name_vi AS new_name,
  relation
FROM unit_links
JOIN units AS old_units ON old_units.unit = unit_links.old
JOIN units AS new_units ON new_units.unit = unit_links.new
ORDER BY unit_links."date", new_name, old_name`,
  duties: `SELECT
  responsibilities.unit,
  name_vi,
  count(DISTINCT component) AS components,
  string_agg(DISTINCT component, ', ' ORDER BY component) AS which
FROM responsibilities
JOIN units ON units.unit = responsibilities.unit
WHERE role = 'lead'
GROUP BY ALL
ORDER BY components DESC, responsibilities.unit`,
  sources: `SELECT sources.source, title, count(*) AS scores
FROM scores
JOIN sources ON list_contains(string_split(scores.source, ';'), sources.source)
GROUP BY ALL
ORDER BY scores DESC, sources.source`,
}
