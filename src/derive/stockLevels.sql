-- Open and overdue dossiers at the end of every span, from the first one with a dossier to the unit's last.
CREATE OR REPLACE TABLE stock_levels AS
WITH moves AS (
  SELECT series, span, received AS open, 0 AS overdue FROM counted_on_receipt
  UNION ALL SELECT series, span, -finished, 0 FROM counted_on_finish
  UNION ALL SELECT series, span, open, overdue FROM counted_moves
),
by_span AS (
  SELECT series, span, CAST(sum(open) AS BIGINT) AS open, CAST(sum(overdue) AS BIGINT) AS overdue
  FROM moves
  GROUP BY ALL
),
lives AS (
  SELECT case_series.series, min(span) AS began_in, any_value(units.valid_to) AS valid_to
  FROM by_span
  JOIN case_series ON case_series.series = by_span.series
  LEFT JOIN units ON units.unit = case_series.unit
  WHERE case_series."type" = 'procedure'
  GROUP BY ALL
),
grid AS (
  SELECT lives.series, case_spans.span
  FROM lives
  JOIN case_spans ON case_spans.span >= lives.began_in
    AND (lives.valid_to IS NULL OR case_spans.first <= lives.valid_to)
)
SELECT
  grid.series,
  grid.span,
  sum(coalesce(by_span.open, 0)) OVER so_far AS open,
  sum(coalesce(by_span.overdue, 0)) OVER so_far AS overdue
FROM grid
LEFT JOIN by_span ON by_span.series = grid.series AND by_span.span = grid.span
WINDOW so_far AS (PARTITION BY grid.series ORDER BY grid.span ROWS UNBOUNDED PRECEDING)
