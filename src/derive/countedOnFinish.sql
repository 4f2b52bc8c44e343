-- What is counted on the day a case is finished.
SELECT
  series,
  left_in AS span,
  count(*) AS finished,
  count_if(on_time) AS on_time,
  count_if(early) AS early,
  count(on_time) AS due,
  sum(minutes) AS minutes,
  count_if(result_digital) AS digital,
  count(result_digital) AS digital_known,
  count_if(satisfied) AS satisfied,
  count(satisfied) AS rated,
  count_if(coalesce(on_time, true) AND coalesce(satisfied, true)) AS content
FROM judged_cases
WHERE left_in IS NOT NULL AND NOT excluded
GROUP BY ALL
