-- What was open when it was handed over at a reorganisation: taken by the heir on its first day, then finished.
WITH handed AS (
  SELECT heir AS unit, field, handed_over, left_on
  FROM judged_cases
  WHERE "type" = 'procedure' AND handed_over IS NOT NULL AND (left_on IS NULL OR left_on >= handed_over)
),
moves AS (
  SELECT unit, field, handed_over AS counted_on, 1 AS taken, 0 AS done FROM handed
  UNION ALL SELECT unit, field, left_on, 0, 1 FROM handed WHERE left_on IS NOT NULL
)
SELECT unit, field, counted_on, CAST(sum(taken) AS BIGINT) AS taken, CAST(sum(done) AS BIGINT) AS done
FROM moves
GROUP BY ALL
