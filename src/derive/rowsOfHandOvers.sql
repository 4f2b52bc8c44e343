-- What was handed over at a reorganisation: a line of its own, from the heir's first day until all is finished.
INSERT INTO derived_rows
WITH by_span AS MATERIALIZED (
  SELECT
    counted.unit,
    counted.field,
    first,
    CAST(sum(taken) AS BIGINT) AS taken,
    CAST(sum(done) AS BIGINT) AS done
  FROM counted_hand_overs AS counted
  JOIN units ON units.unit = counted.unit
  JOIN case_days ON case_days."date" = counted_on
  CROSS JOIN case_span
  WHERE units.valid_from BETWEEN measured_from AND as_of
  GROUP BY ALL
),
series AS (SELECT unit, field, min(first) AS first FROM by_span GROUP BY ALL),
levels AS (
  SELECT
    spans.first,
    spans.last,
    series.unit,
    series.field,
    coalesce(by_span.taken, 0) AS taken,
    coalesce(by_span.done, 0) AS done,
    sum(coalesce(by_span.taken, 0) - coalesce(by_span.done, 0)) OVER (
      PARTITION BY series.unit, series.field ORDER BY spans.first ROWS UNBOUNDED PRECEDING
    ) AS left_open
  FROM series
  JOIN (SELECT DISTINCT first, last FROM case_days) AS spans ON spans.first >= series.first
  LEFT JOIN by_span
    ON by_span.unit = series.unit
    AND by_span.field IS NOT DISTINCT FROM series.field
    AND by_span.first = spans.first
)
SELECT first, last, unit, field, 'transferred_in', taken, NULL FROM levels WHERE taken > 0
UNION ALL SELECT first, last, unit, field, 'transferred_finished', done, NULL FROM levels WHERE done > 0
UNION ALL SELECT first, last, unit, field, 'transferred_open', left_open, NULL FROM levels
WHERE left_open > 0 OR done > 0
