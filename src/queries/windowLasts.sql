-- Last counts of stocks and shares inside windows of days, summed over a unit with all below it.
WITH windows AS (
  SELECT
    CAST(unnest(string_split(CAST($starts AS VARCHAR), ',')) AS DATE) AS first_day,
    CAST(unnest(string_split(CAST($ends AS VARCHAR), ',')) AS DATE) AS last_day
),
days AS (
  SELECT
    first_day,
    last_day,
    CAST(unnest(generate_series(first_day, last_day, INTERVAL 1 DAY)) AS DATE) AS "date"
  FROM windows
),
asked AS (
  SELECT
    unnest(string_split(CAST($units AS VARCHAR), ',')) AS unit,
    NOT CAST($by_field AS BOOLEAN) AND CAST($field AS VARCHAR) IS NULL AS whole
),
branches AS (
  SELECT
    unit_paths.ancestor,
    unit_paths.unit,
    below.valid_to,
    top.valid_to AS ancestor_valid_to
  FROM unit_paths
  JOIN units AS below ON below.unit = unit_paths.unit
  JOIN units AS top ON top.unit = unit_paths.ancestor
  JOIN asked ON asked.unit = unit_paths.ancestor
  WHERE NOT asked.whole OR asked.unit NOT IN (SELECT unit FROM summed_units)
),
lasts AS (
  SELECT
    measurements.unit,
    measurements.indicator,
    measurements.field,
    days.first_day,
    days.last_day,
    arg_max(measurements.numerator, measurements."date") AS numerator,
    arg_max(measurements.numerator, measurements."date")
      FILTER (WHERE measurements.denominator IS NOT NULL) AS paired,
    arg_max(measurements.denominator, measurements."date") AS denominator
  FROM measurements
  JOIN days ON days."date" = measurements."date"
  WHERE measurements.unit IN (SELECT unit FROM branches)
    AND measurements.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
    AND measurements."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
    AND (CAST($field AS VARCHAR) IS NULL OR measurements.field = CAST($field AS VARCHAR))
    AND measurements.numerator IS NOT NULL
  GROUP BY ALL
)
SELECT
  branches.ancestor AS unit,
  lasts.indicator,
  CASE WHEN CAST($by_field AS BOOLEAN) THEN lasts.field END AS field,
  CAST(lasts.first_day AS VARCHAR) AS first_day,
  CAST(lasts.last_day AS VARCHAR) AS last_day,
  CAST(sum(lasts.numerator) AS DOUBLE) AS numerator,
  CAST(sum(lasts.paired) AS DOUBLE) AS paired,
  CAST(sum(lasts.denominator) AS DOUBLE) AS denominator
FROM lasts
JOIN branches ON branches.unit = lasts.unit
WHERE branches.valid_to IS NULL
  OR branches.valid_to >= least(lasts.last_day, CAST($as_of AS DATE), branches.ancestor_valid_to)
GROUP BY ALL
UNION ALL
SELECT
  unit_lasts.unit,
  unit_lasts.indicator,
  CAST(NULL AS VARCHAR),
  CAST(windows.first_day AS VARCHAR),
  CAST(windows.last_day AS VARCHAR),
  sum(unit_lasts.numerator)
    FILTER (WHERE coalesce(unit_lasts.next_day > windows.last_day, true)),
  sum(unit_lasts.paired)
    FILTER (WHERE coalesce(unit_lasts.next_paired > windows.last_day, true)),
  sum(unit_lasts.denominator)
    FILTER (WHERE coalesce(unit_lasts.next_paired > windows.last_day, true))
FROM unit_lasts
JOIN asked ON asked.unit = unit_lasts.unit
JOIN units AS top ON top.unit = unit_lasts.unit
JOIN windows ON unit_lasts."date" BETWEEN windows.first_day AND windows.last_day
WHERE asked.whole
  AND unit_lasts.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
  AND unit_lasts."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
  AND (
    unit_lasts.valid_to IS NULL
    OR unit_lasts.valid_to >= least(windows.last_day, CAST($as_of AS DATE), top.valid_to)
  )
GROUP BY ALL
ORDER BY unit, indicator, field, first_day, last_day
