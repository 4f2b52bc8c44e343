-- The spans of the measured days with the first and the last of each.
CREATE OR REPLACE TABLE case_spans AS
SELECT
  span,
  greatest(
    CAST(date_trunc('week', span) AS DATE),
    CAST(date_trunc('month', span) AS DATE) + CASE WHEN day(span) > 14 THEN 14 ELSE 0 END,
    getvariable('measured_from')
  ) AS first,
  span AS last
FROM case_days
WHERE "date" = span AND span >= getvariable('measured_from')
ORDER BY span
