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
branches AS (
  SELECT
    unit_paths.ancestor,
    unit_paths.unit,
    below.valid_to,
    top.valid_to AS ancestor_valid_to
  FROM unit_paths
  JOIN units AS below ON below.unit = unit_paths.unit
  JOIN units AS top ON top.unit = unit_paths.ancestor
  WHERE unit_paths.ancestor IN (SELECT unnest(string_split(CAST($units AS VARCHAR), ',')))
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
ORDER BY unit, lasts.indicator, field, first_day, last_day
