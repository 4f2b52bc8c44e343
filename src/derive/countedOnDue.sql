-- What is counted on the day a case falls due: open ones count as late.
SELECT series, due_in AS span, count(*) AS due, count_if(on_time) AS on_time
FROM judged_cases
WHERE due_in IS NOT NULL
GROUP BY ALL
