-- Open and overdue dossiers at the end of every span, from the first one with a dossier to the unit's last.
INSERT INTO derived_rows
WITH known AS MATERIALIZED (
  SELECT
    unit,
    field,
    handed_over,
    greatest(received_on, measured_from) AS received_on,
    left_on,
    CASE WHEN due IS NOT NULL AND NOT on_time AND NOT excluded THEN greatest(due_on, measured_from) END AS late_on
  FROM judged_cases
  CROSS JOIN case_span
  WHERE "type" = 'procedure' AND left_on >= measured_from
),
moves AS (
  SELECT unit, field, received_on AS moved_on, count(*) AS open, 0 AS overdue
  FROM known
  WHERE received_on < handed_over
  GROUP BY ALL
  UNION ALL
  SELECT unit, field, left_on, -count(*), 0
  FROM known
  WHERE left_on < handed_over
  GROUP BY ALL
  UNION ALL
  SELECT unit, field, late_on, 0, count(*)
  FROM known
  WHERE late_on < handed_over
  GROUP BY ALL
  UNION ALL
  SELECT unit, field, greatest(left_on, late_on), 0, -count(*)
  FROM known
  WHERE late_on IS NOT NULL AND greatest(left_on, late_on) < handed_over
  GROUP BY ALL
),
by_span AS MATERIALIZED (
  SELECT
    unit,
    field,
    case_days.first,
    CAST(sum(open) AS BIGINT) AS open,
    CAST(sum(overdue) AS BIGINT) AS overdue
  FROM moves
  JOIN case_days ON case_days."date" = moved_on
  GROUP BY ALL
),
series AS (
  SELECT by_span.unit, by_span.field, min(by_span.first) AS first, any_value(units.valid_to) AS valid_to
  FROM by_span
  LEFT JOIN units ON units.unit = by_span.unit
  GROUP BY ALL
),
grid AS (
  SELECT series.unit, series.field, spans.first, spans.last
  FROM series
  JOIN (SELECT DISTINCT first, last FROM case_days) AS spans
    ON spans.first >= series.first AND (series.valid_to IS NULL OR spans.first <= series.valid_to)
),
levels AS (
  SELECT
    grid.first,
    grid.last,
    grid.unit,
    grid.field,
    sum(coalesce(by_span.open, 0)) OVER so_far AS open,
    sum(coalesce(by_span.overdue, 0)) OVER so_far AS overdue
  FROM grid
  LEFT JOIN by_span
    ON by_span.unit = grid.unit
    AND by_span.field IS NOT DISTINCT FROM grid.field
    AND by_span.first = grid.first
  WINDOW so_far AS (PARTITION BY grid.unit, grid.field ORDER BY grid.first ROWS UNBOUNDED PRECEDING)
)
SELECT first, last, unit, field, 'open', open, NULL FROM levels
UNION ALL SELECT first, last, unit, field, 'open_overdue', overdue, NULL FROM levels
