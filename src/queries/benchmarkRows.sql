-- Averages that the publishers of indices printed.
SELECT
  "index",
  year,
  component,
  scope,
  statistic,
  score,
  source
FROM benchmarks
ORDER BY "index", year, component, scope, statistic
