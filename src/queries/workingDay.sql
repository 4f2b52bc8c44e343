-- How many minutes a working day has.
SELECT CAST(minutes_a_day AS DOUBLE) AS minutes
FROM case_rules
ORDER BY minutes
