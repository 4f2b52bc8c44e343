-- Summed counts of what has rows longer than a week, by unit with all below it, and window of days: units of which a row
-- lies only partly in a window, or is blank, are left out of it and counted, with the fewest days of such a row (0: blank).
WITH windows AS (
  SELECT
    CAST(unnest(string_split(CAST($starts AS VARCHAR), ',')) AS DATE) AS first_day,
    CAST(unnest(string_split(CAST($ends AS VARCHAR), ',')) AS DATE) AS last_day
),
branches AS (
  SELECT ancestor, unit
  FROM unit_paths
  WHERE ancestor IN (SELECT unnest(string_split(CAST($units AS VARCHAR), ',')))
),
counted AS (
  SELECT
    measurements.unit,
    measurements.indicator,
    CASE WHEN CAST($by_field AS BOOLEAN) THEN measurements.field END AS shown_field,
    measurements."date" AS first_day,
    CAST(measurements."date" + (coalesce(measurements.days, 1) - 1) AS DATE) AS last_day,
    sum(measurements.numerator) AS numerator,
    sum(measurements.numerator) FILTER (WHERE measurements.denominator IS NOT NULL) AS paired,
    sum(measurements.denominator) AS denominator
  FROM measurements
  JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  WHERE measurements.unit IN (SELECT unit FROM branches)
    AND measurements.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
    AND measurements."date" BETWEEN CAST($first AS DATE) - 366 AND CAST($last AS DATE)
    AND (CAST($field AS VARCHAR) IS NULL OR measurements.field = CAST($field AS VARCHAR))
  GROUP BY ALL
),
covered AS (
  SELECT
    counted.unit,
    counted.indicator,
    counted.shown_field,
    windows.first_day,
    windows.last_day,
    sum(counted.numerator) AS numerator,
    sum(counted.paired) AS paired,
    sum(counted.denominator) AS denominator,
    min(CASE WHEN counted.numerator IS NULL THEN 0 ELSE counted.last_day - counted.first_day + 1 END)
      FILTER (
        WHERE counted.numerator IS NULL
          OR counted.first_day < windows.first_day
          OR counted.last_day > windows.last_day
      ) AS days
  FROM counted
  JOIN windows ON counted.first_day <= windows.last_day AND counted.last_day >= windows.first_day
  GROUP BY ALL
),
partial AS (
  SELECT DISTINCT branches.ancestor, covered.indicator, covered.shown_field, covered.first_day, covered.last_day
  FROM covered
  JOIN branches ON branches.unit = covered.unit
  WHERE covered.days IS NOT NULL
),
measured AS (
  SELECT
    partial.ancestor,
    partial.indicator,
    partial.shown_field,
    partial.first_day,
    partial.last_day,
    count(DISTINCT measurements.unit) AS units
  FROM measurements
  JOIN branches ON branches.unit = measurements.unit
  JOIN partial
    ON partial.ancestor = branches.ancestor
    AND partial.indicator = measurements.indicator
    AND measurements."date" BETWEEN partial.first_day AND partial.last_day
    AND (NOT CAST($by_field AS BOOLEAN) OR partial.shown_field IS NOT DISTINCT FROM measurements.field)
  ANTI JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  WHERE (CAST($field AS VARCHAR) IS NULL OR measurements.field = CAST($field AS VARCHAR))
    AND measurements.numerator IS NOT NULL
  GROUP BY ALL
),
parts AS (
  SELECT
    branches.ancestor,
    covered.indicator,
    covered.shown_field,
    covered.first_day,
    covered.last_day,
    CASE WHEN covered.days IS NULL THEN covered.numerator END AS numerator,
    CASE WHEN covered.days IS NULL THEN covered.paired END AS paired,
    CASE WHEN covered.days IS NULL THEN covered.denominator END AS denominator,
    CASE WHEN covered.days IS NULL THEN 1 ELSE 0 END AS units,
    CASE WHEN covered.days IS NULL THEN 0 ELSE 1 END AS partly,
    covered.days
  FROM covered
  JOIN branches ON branches.unit = covered.unit
  UNION ALL
  SELECT
    ancestor,
    indicator,
    shown_field,
    first_day,
    last_day,
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    units,
    0,
    CAST(NULL AS BIGINT)
  FROM measured
)
SELECT
  ancestor AS unit,
  indicator,
  shown_field AS field,
  CAST(first_day AS VARCHAR) AS first_day,
  CAST(last_day AS VARCHAR) AS last_day,
  CAST(sum(numerator) AS DOUBLE) AS numerator,
  CAST(sum(paired) AS DOUBLE) AS paired,
  CAST(sum(denominator) AS DOUBLE) AS denominator,
  CAST(CASE WHEN sum(partly) > 0 THEN sum(units) END AS DOUBLE) AS units,
  CAST(sum(partly) AS DOUBLE) AS partly,
  CAST(min(days) AS DOUBLE) AS days
FROM parts
GROUP BY ALL
ORDER BY unit, indicator, field, first_day, last_day
