-- The last day of a span on which something is counted of a unit, or of one below it.
WITH asked AS (
  SELECT unnest(string_split(CAST($units AS VARCHAR), ',')) AS unit
),
branches AS (
  SELECT unit_paths.ancestor, unit_paths.unit
  FROM unit_paths
  JOIN asked ON asked.unit = unit_paths.ancestor
  WHERE asked.unit NOT IN (SELECT unit FROM summed_units)
),
counted AS (
  SELECT branches.ancestor AS unit, measurements."date"
  FROM measurements
  JOIN branches ON branches.unit = measurements.unit
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
)
SELECT
  latest.unit,
  CAST(least(max(latest."date" + coalesce(measurements.days, 1) - 1), CAST($to AS DATE)) AS VARCHAR) AS last_day
FROM latest
JOIN unit_paths ON unit_paths.ancestor = latest.unit
JOIN measurements
  ON measurements.unit = unit_paths.unit
  AND measurements."date" = latest."date"
  AND measurements.numerator IS NOT NULL
GROUP BY latest.unit
ORDER BY latest.unit
