-- Every day with the number of working days before it: Monday to Friday without holidays, with Saturdays that make up.
CREATE OR REPLACE TABLE working_days AS
WITH days AS (
  SELECT CAST(range AS DATE) AS "date"
  FROM range(TIMESTAMP '2000-01-01', TIMESTAMP '2041-01-01', INTERVAL 1 DAY)
),
scopes AS (
  SELECT "date", min(scope) AS scope
  FROM events
  WHERE kind = 'holiday' AND scope IN ('off', 'work')
  GROUP BY "date"
),
marked AS (
  SELECT days."date", coalesce(scopes.scope = 'work', isodow(days."date") < 6) AS working
  FROM days
  LEFT JOIN scopes ON scopes."date" = days."date"
)
SELECT
  "date",
  working,
  CAST(count(*) FILTER (WHERE working) OVER (ORDER BY "date" ROWS UNBOUNDED PRECEDING) AS INTEGER)
    - CAST(working AS INTEGER) AS number
FROM marked
ORDER BY "date"
