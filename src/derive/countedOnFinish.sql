-- What is counted on the day a case is finished. Days worked are summed as whole minutes.
SELECT
  "type",
  unit,
  field,
  finished_on AS counted_on,
  count(*) AS finished,
  count(*) FILTER (WHERE on_time AND due_on IS NOT NULL) AS on_time,
  count(*) FILTER (WHERE early) AS early,
  count(due_on) AS due,
  CAST(sum(minutes) AS BIGINT) AS minutes,
  count(*) FILTER (WHERE result_digital) AS digital,
  count(result_digital) AS digital_known,
  count(satisfaction) AS rated,
  count(*) FILTER (WHERE satisfied) AS satisfied,
  count(*) FILTER (WHERE on_time AND coalesce(satisfied, true)) AS content
FROM judged_cases
WHERE "type" IN ('procedure', 'petition')
  AND finished_on IS NOT NULL
  AND (handed_over IS NULL OR finished_on < handed_over)
GROUP BY ALL
