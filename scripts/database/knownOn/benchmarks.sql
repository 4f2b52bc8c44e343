-- Averages of years that had been published by the day.
DELETE FROM benchmarks
WHERE coalesce(
  (
    SELECT min(on_day)
    FROM publication_dates
    WHERE publication_dates."index" = benchmarks."index" AND publication_dates.year = benchmarks.year
  ),
  published_latest(benchmarks."index", benchmarks.year)
) > getvariable('today')
