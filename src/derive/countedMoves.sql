-- Dossiers by the day on which they begin and end to be open, and open and overdue: what is open already when
-- measuring begins is so from its first day on. None is overdue before it came, nor gone.
WITH known AS (
  SELECT
    unit,
    field,
    handed_over,
    greatest(received_on, measured_from) AS came_on,
    CASE WHEN left_on IS NOT NULL THEN greatest(received_on, left_on) END AS left_on,
    CASE WHEN due_on IS NOT NULL AND NOT on_time AND NOT excluded
      THEN greatest(due_on, received_on, measured_from) END AS late_on
  FROM judged_cases
  CROSS JOIN case_span
  WHERE "type" = 'procedure' AND (left_on IS NULL OR measured_from IS NULL OR left_on >= measured_from)
),
moves AS (
  SELECT unit, field, handed_over, came_on AS counted_on, 1 AS open, 0 AS overdue FROM known
  UNION ALL
  SELECT unit, field, handed_over, left_on, -1, 0 FROM known WHERE left_on IS NOT NULL
  UNION ALL
  SELECT unit, field, handed_over, late_on, 0, 1 FROM known WHERE late_on IS NOT NULL
  UNION ALL
  SELECT unit, field, handed_over, greatest(left_on, late_on), 0, -1
  FROM known
  WHERE left_on IS NOT NULL AND late_on IS NOT NULL
)
SELECT unit, field, counted_on, CAST(sum(open) AS BIGINT) AS open, CAST(sum(overdue) AS BIGINT) AS overdue
FROM moves
WHERE handed_over IS NULL OR counted_on < handed_over
GROUP BY ALL
