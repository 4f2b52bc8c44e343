-- What changes the number of open and overdue cases, beyond those that are counted as received and as finished.
WITH moves AS (
  SELECT series, getvariable('first_span') AS span, 1 AS open, 0 AS overdue FROM judged_cases WHERE open_before
  UNION ALL
  SELECT series, left_in, -1, 0 FROM judged_cases WHERE excluded AND left_in IS NOT NULL
  UNION ALL
  SELECT series, late_in, 0, 1 FROM judged_cases WHERE late_in IS NOT NULL
  UNION ALL
  SELECT series, left_in, 0, -1 FROM judged_cases WHERE late_in IS NOT NULL AND left_in IS NOT NULL
)
SELECT series, span, sum(open) AS open, sum(overdue) AS overdue
FROM moves
GROUP BY ALL
