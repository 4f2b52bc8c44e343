-- What a unit reported when a period was closed.
SELECT
  strftime(closed_at, '%Y-%m-%d %H:%M') AS closed_at,
  indicator,
  numerator,
  denominator,
  units,
  partly
FROM closings
WHERE calendar = CAST($calendar AS VARCHAR)
  AND period = CAST($period AS VARCHAR)
  AND unit = CAST($unit AS VARCHAR)
ORDER BY indicator
