-- What was open when it was handed over at a reorganisation: taken by the heir on its first day, then finished.
WITH handed AS (
  SELECT
    series,
    handed_over,
    CASE WHEN CAST(finished AS DATE) <= getvariable('as_of') THEN CAST(finished AS DATE) END AS left_on
  FROM seen_cases
  JOIN case_series
    ON case_series."type" = seen_cases."type"
    AND case_series.unit IS NOT DISTINCT FROM seen_cases.unit
    AND case_series.field IS NOT DISTINCT FROM seen_cases.field
  WHERE handed_over < DATE 'infinity'
),
moves AS (
  SELECT series, handed_over AS moved_on, 1 AS taken, 0 AS done
  FROM handed
  WHERE left_on IS NULL OR left_on >= handed_over
  UNION ALL
  SELECT series, left_on, 0, 1 FROM handed WHERE left_on >= handed_over
)
SELECT series, span, sum(taken) AS taken, sum(done) AS done
FROM moves
JOIN case_days ON case_days."date" = moved_on
WHERE span IS NOT NULL
GROUP BY ALL
