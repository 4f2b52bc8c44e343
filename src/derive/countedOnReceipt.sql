-- What is counted on the day of receipt. Of a habit that nobody noted, nothing is known: it is not counted.
SELECT
  series,
  received_in AS span,
  count(*) AS received,
  count_if(online) AS online,
  count_if(offered_online) AS offered_online,
  count_if(paid) AS paid,
  count_if(payable) AS payable,
  count_if(files_digitised) AS digitised,
  count(files_digitised) AS digitised_known,
  count_if(files_reused) AS reused,
  count(files_reused) AS reused_known
FROM judged_cases
WHERE received_in IS NOT NULL
GROUP BY ALL
