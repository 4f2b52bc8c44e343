-- Open and overdue dossiers at the end of every span, from the first one with a dossier to the unit's last.
INSERT INTO derived_rows
WITH by_span AS MATERIALIZED (
  SELECT unit, field, first, CAST(sum(open) AS BIGINT) AS open, CAST(sum(overdue) AS BIGINT) AS overdue
  FROM counted_moves
  JOIN case_days ON case_days."date" = counted_on
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
