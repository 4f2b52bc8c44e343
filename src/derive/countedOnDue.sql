-- What is counted on the day a case falls due: open ones count as late.
SELECT
  "type",
  unit,
  field,
  due_on AS counted_on,
  count(*) AS due,
  count(*) FILTER (WHERE on_time) AS on_time
FROM judged_cases
WHERE due_on IS NOT NULL AND NOT excluded AND (handed_over IS NULL OR due_on < handed_over)
GROUP BY ALL
