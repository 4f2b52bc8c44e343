-- The last day of a span on which something is counted of a unit, or of one below it, and for how many days at once.
WITH asked AS (
  SELECT unnest(string_split(CAST($units AS VARCHAR), ',')) AS unit
),
branches AS (
  SELECT
    unit_paths.ancestor,
    unit_paths.unit,
    asked.unit IN (SELECT unit FROM summed_units) AS summed
  FROM unit_paths
  JOIN asked ON asked.unit = unit_paths.ancestor
),
counted AS (
  SELECT branches.ancestor AS unit, measurements."date"
  FROM measurements
  JOIN branches ON branches.unit = measurements.unit AND NOT branches.summed
  WHERE measurements."date" BETWEEN CAST($from AS DATE) AND CAST($to AS DATE)
    AND measurements.numerator IS NOT NULL
  UNION ALL
  SELECT unit_days.unit, unit_days."date"
  FROM unit_days
  JOIN asked ON asked.unit = unit_days.unit
  WHERE unit_days."date" BETWEEN CAST($from AS DATE) AND CAST($to AS DATE)
),
latest AS (
  SELECT unit, max("date") AS "date"
  FROM counted
  GROUP BY unit
),
ends AS (
  SELECT
    latest.unit,
    coalesce(measurements.days, 1) AS days,
    least(measurements."date" + coalesce(measurements.days, 1) - 1, CAST($to AS DATE)) AS last_day
  FROM latest
  JOIN unit_paths ON unit_paths.ancestor = latest.unit
  JOIN measurements
    ON measurements.unit = unit_paths.unit
    AND measurements."date" = latest."date"
    AND measurements.numerator IS NOT NULL
  UNION ALL
  SELECT
    branches.ancestor,
    coalesce(measurements.days, 1),
    least(measurements."date" + coalesce(measurements.days, 1) - 1, CAST($to AS DATE))
  FROM measurements
  JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  JOIN branches ON branches.unit = measurements.unit
  WHERE measurements."date" <= CAST($to AS DATE)
    AND measurements."date" + coalesce(measurements.days, 1) - 1 >= CAST($from AS DATE)
    AND measurements.numerator IS NOT NULL
)
SELECT
  unit,
  CAST(last_day AS VARCHAR) AS last_day,
  CAST(coalesce(min(days) FILTER (WHERE days > 1), 1) AS DOUBLE) AS days
FROM ends
GROUP BY unit, last_day
QUALIFY last_day = max(last_day) OVER (PARTITION BY unit)
ORDER BY unit
