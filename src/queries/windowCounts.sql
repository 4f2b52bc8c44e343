-- Counts of indicators by unit with all below it, and window of days: summed, or the last ones of stocks and shares.
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
wanted AS (
  SELECT indicator, kind
  FROM indicators
  WHERE CAST($indicators AS VARCHAR) IS NULL
    OR list_contains(string_split(CAST($indicators AS VARCHAR), ','), indicator)
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
  WHERE list_contains(string_split(CAST($units AS VARCHAR), ','), unit_paths.ancestor)
),
known AS (
  SELECT
    measurements."date",
    measurements.unit,
    CASE WHEN CAST($by_field AS BOOLEAN) THEN measurements.field END AS shown_field,
    measurements.field,
    measurements.indicator,
    wanted.kind,
    measurements.numerator,
    measurements.denominator
  FROM measurements
  JOIN wanted ON wanted.indicator = measurements.indicator
  WHERE measurements."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
    AND (CAST($field AS VARCHAR) IS NULL OR measurements.field = CAST($field AS VARCHAR))
    AND measurements.numerator IS NOT NULL
    AND (wanted.kind IN ('count', 'stock') OR measurements.denominator IS NOT NULL)
),
summed AS (
  SELECT
    branches.ancestor,
    known.indicator,
    known.kind,
    known.shown_field,
    days.first_day,
    days.last_day,
    sum(known.numerator) AS numerator,
    sum(known.denominator) AS denominator
  FROM known
  JOIN days ON days."date" = known."date"
  JOIN branches ON branches.unit = known.unit
  WHERE known.kind NOT IN ('stock', 'share')
  GROUP BY ALL
),
last_of_each AS (
  SELECT
    known.unit,
    known.indicator,
    known.kind,
    known.shown_field,
    known.field,
    days.first_day,
    days.last_day,
    arg_max(known.numerator, known."date") AS numerator,
    arg_max(known.denominator, known."date") AS denominator
  FROM known
  JOIN days ON days."date" = known."date"
  WHERE known.kind IN ('stock', 'share')
  GROUP BY ALL
),
last_together AS (
  SELECT
    branches.ancestor,
    last_of_each.indicator,
    last_of_each.kind,
    last_of_each.shown_field,
    last_of_each.first_day,
    last_of_each.last_day,
    sum(last_of_each.numerator) AS numerator,
    sum(last_of_each.denominator) AS denominator
  FROM last_of_each
  JOIN branches ON branches.unit = last_of_each.unit
  WHERE branches.valid_to IS NULL
    OR branches.valid_to >= least(last_of_each.last_day, CAST($as_of AS DATE), branches.ancestor_valid_to)
  GROUP BY ALL
),
both_kinds AS (
  SELECT ancestor, indicator, kind, shown_field, first_day, last_day, numerator, denominator FROM summed
  UNION ALL
  SELECT ancestor, indicator, kind, shown_field, first_day, last_day, numerator, denominator FROM last_together
)
SELECT
  ancestor AS unit,
  indicator,
  kind,
  shown_field AS field,
  CAST(first_day AS VARCHAR) AS first_day,
  CAST(last_day AS VARCHAR) AS last_day,
  CAST(numerator AS DOUBLE) AS numerator,
  CAST(denominator AS DOUBLE) AS denominator
FROM both_kinds
ORDER BY unit, indicator, field, first_day, last_day
