-- On-time dossiers of a batch by the day on which they were finished: what the first chart needs of each row, judged
-- as src/derive/judgedCases.sql does it where pauses stop the clock.
INSERT INTO days_ahead
SELECT
  CAST(finished AS DATE) AS finished_on,
  count(*) FILTER (
    WHERE CASE WHEN on_time_grain = 'minute' THEN finished <= due_at
      ELSE CAST(finished AS DATE) <= CAST(due_at AS DATE) END
  ) AS on_time,
  count(due_at) AS due
FROM (
  SELECT
    finished,
    CASE WHEN due_counts = 'current' THEN coalesce(due, due_original) ELSE coalesce(due_original, due) END AS due_at,
    on_time_grain,
    withdrawn_counts = 'excluded' AND status IS NOT DISTINCT FROM 'withdrawn' AS excluded,
    heirs.valid_from AS handed_over
  FROM case_rows
  CROSS JOIN case_rules
  LEFT JOIN units AS heirs ON heirs.unit = CASE WHEN transferred THEN case_rows.unit END
  WHERE "type" = 'procedure' AND finished IS NOT NULL
) AS finished_cases
WHERE NOT excluded AND (handed_over IS NULL OR CAST(finished AS DATE) < handed_over)
GROUP BY ALL
