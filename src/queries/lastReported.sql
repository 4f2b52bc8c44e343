-- The last day of a span on which a unit, or one below it, has a measurement.
SELECT
  unit_paths.ancestor AS unit,
  CAST(max(measurements."date") AS VARCHAR) AS last_day
FROM measurements
JOIN unit_paths ON unit_paths.unit = measurements.unit
WHERE measurements."date" BETWEEN CAST($from AS DATE) AND CAST($to AS DATE)
  AND list_contains(string_split(CAST($units AS VARCHAR), ','), unit_paths.ancestor)
GROUP BY unit_paths.ancestor
ORDER BY unit
