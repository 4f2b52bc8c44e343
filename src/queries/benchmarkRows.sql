-- Averages that the publisher of an index printed.
SELECT
  year,
  component,
  scope,
  statistic,
  score,
  source
FROM benchmarks
WHERE "index" = CAST($index AS VARCHAR)
ORDER BY year, component, scope, statistic
