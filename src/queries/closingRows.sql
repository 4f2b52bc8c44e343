-- Everything that was reported when periods were closed.
SELECT
  calendar,
  period,
  strftime(closed_at, '%Y-%m-%dT%H:%M:%S') AS closed_at,
  unit,
  indicator,
  numerator,
  denominator,
  units,
  partly
FROM closings
ORDER BY calendar, period, closed_at, unit, indicator
