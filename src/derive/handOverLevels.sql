-- What was handed over at a reorganisation: a line of its own, from the heir's first day until all is finished.
CREATE OR REPLACE TABLE hand_over_levels AS
WITH taken_over AS (
  SELECT counted.series, counted.span, taken, done
  FROM counted_hand_overs AS counted
  JOIN case_series ON case_series.series = counted.series
  JOIN units ON units.unit = case_series.unit
  WHERE case_series."type" = 'procedure'
    AND units.valid_from BETWEEN getvariable('measured_from') AND getvariable('as_of')
),
grid AS (
  SELECT began.series, case_spans.span
  FROM (SELECT series, min(span) AS span FROM taken_over GROUP BY series) AS began
  JOIN case_spans ON case_spans.span >= began.span
)
SELECT
  grid.series,
  grid.span,
  coalesce(taken, 0) AS taken,
  coalesce(done, 0) AS done,
  sum(coalesce(taken, 0) - coalesce(done, 0)) OVER (
    PARTITION BY grid.series ORDER BY grid.span ROWS UNBOUNDED PRECEDING
  ) AS left_open
FROM grid
LEFT JOIN taken_over ON taken_over.series = grid.series AND taken_over.span = grid.span
