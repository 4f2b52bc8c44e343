-- Summed counts of indicators by unit with all below it, and window of days, of what has no rows longer than a week.
WITH windows AS (
  SELECT
    CAST(unnest(string_split(CAST($starts AS VARCHAR), ',')) AS DATE) AS first_day,
    CAST(unnest(string_split(CAST($ends AS VARCHAR), ',')) AS DATE) AS last_day
),
asked AS (
  SELECT
    unnest(string_split(CAST($units AS VARCHAR), ',')) AS unit,
    NOT CAST($by_field AS BOOLEAN) AND CAST($field AS VARCHAR) IS NULL AS whole
),
branches AS (
  SELECT unit_paths.ancestor, unit_paths.unit
  FROM unit_paths
  JOIN asked ON asked.unit = unit_paths.ancestor
  WHERE NOT asked.whole OR asked.unit NOT IN (SELECT unit FROM summed_units)
),
daily AS (
  SELECT
    branches.ancestor,
    measurements.indicator,
    CASE WHEN CAST($by_field AS BOOLEAN) THEN measurements.field END AS shown_field,
    measurements."date",
    sum(measurements.numerator) AS numerator,
    sum(measurements.numerator) FILTER (WHERE measurements.denominator IS NOT NULL) AS paired,
    sum(measurements.denominator) AS denominator
  FROM measurements
  JOIN branches ON branches.unit = measurements.unit
  ANTI JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  WHERE measurements.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
    AND measurements."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
    AND (CAST($field AS VARCHAR) IS NULL OR measurements.field = CAST($field AS VARCHAR))
    AND measurements.numerator IS NOT NULL
  GROUP BY ALL
  UNION ALL
  SELECT
    unit_days.unit,
    unit_days.indicator,
    CAST(NULL AS VARCHAR),
    unit_days."date",
    unit_days.numerator,
    unit_days.paired,
    unit_days.denominator
  FROM unit_days
  JOIN asked ON asked.unit = unit_days.unit
  WHERE asked.whole
    AND unit_days.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
    AND unit_days."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
)
SELECT
  daily.ancestor AS unit,
  daily.indicator,
  daily.shown_field AS field,
  CAST(windows.first_day AS VARCHAR) AS first_day,
  CAST(windows.last_day AS VARCHAR) AS last_day,
  CAST(sum(daily.numerator) AS DOUBLE) AS numerator,
  CAST(sum(daily.paired) AS DOUBLE) AS paired,
  CAST(sum(daily.denominator) AS DOUBLE) AS denominator
FROM daily
JOIN windows ON daily."date" BETWEEN windows.first_day AND windows.last_day
GROUP BY ALL
ORDER BY unit, daily.indicator, field, first_day, last_day
