-- What is wrong with the proxies of editions: rules, thresholds and shares of a component that are not the whole.
WITH rows AS (
  SELECT rowid AS position, "index", edition, component, indicator, share, "rule" AS how, thresholds
  FROM proxies
),
shared AS (
  SELECT
    "index",
    edition,
    min(position) AS position,
    sum(share) AS total,
    count(*) FILTER (WHERE share IS NULL) AS blank,
    count(*) AS n
  FROM rows
  GROUP BY "index", edition, component
),
found AS (
  SELECT "index", edition, 1 AS rule, 'word-unknown' AS code, 'rule' AS column_name, position, how AS value,
    'proportional, proportional_from, steps, linear' AS detail
  FROM rows WHERE how IS NULL OR how NOT IN ('proportional', 'proportional_from', 'steps', 'linear')
  UNION ALL
  SELECT "index", edition, 2, 'thresholds-unreadable', 'thresholds', position, thresholds, NULL
  FROM rows WHERE how <> 'proportional' AND NOT regexp_full_match(
    coalesce(thresholds, ''),
    '\s*[+-]?(\d+\.?\d*|\.\d+)\s*:\s*(0?\.\d+|0\.?|1(\.0*)?)\s*(;\s*[+-]?(\d+\.?\d*|\.\d+)\s*:\s*(0?\.\d+|0\.?|1(\.0*)?)\s*)*'
  )
  UNION ALL
  SELECT "index", edition, 3, 'shares-blank', 'share', position, CAST(blank AS VARCHAR), NULL
  FROM shared WHERE blank > 1 OR (blank = 1 AND n > 1)
  UNION ALL
  SELECT "index", edition, 4, 'shares-differ', 'share', position, CAST(round(total, 6) AS VARCHAR), NULL
  FROM shared WHERE blank = 0 AND abs(total - 1) > 1e-6
)
SELECT
  "index",
  edition,
  arg_min(code, (rule, position)) AS code,
  arg_min(column_name, (rule, position)) AS column_name,
  arg_min(position, (rule, position)) AS position,
  regexp_replace(arg_min(coalesce(value, ''), (rule, position)), '\.0$', '') AS value,
  regexp_replace(arg_min(coalesce(detail, ''), (rule, position)), '\.0$', '') AS detail
FROM found
GROUP BY "index", edition
ORDER BY "index", edition
