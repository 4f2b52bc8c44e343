-- What units reported when a period was closed.
SELECT
  unit,
  strftime(closed_at, '%Y-%m-%d %H:%M') AS closed_at,
  indicator,
  numerator,
  denominator,
  units,
  partly
FROM closings
WHERE calendar = CAST($calendar AS VARCHAR)
  AND period = CAST($period AS VARCHAR)
  AND unit IN (SELECT unnest(string_split(CAST($units AS VARCHAR), ',')))
ORDER BY unit, indicator
