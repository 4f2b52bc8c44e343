-- What is counted on the day of receipt. Of a habit that nobody noted, nothing is known: it is not counted.
SELECT
  unit,
  field,
  received_on AS counted_on,
  count(*) AS received,
  count(*) FILTER (WHERE channel = 'online') AS online,
  count(*) FILTER (WHERE channel <> 'counter only') AS offered,
  count(*) FILTER (WHERE fee_bearing AND paid_online) AS paid,
  count(*) FILTER (WHERE fee_bearing AND paid_online IS NOT NULL) AS fee,
  count(*) FILTER (WHERE files_digitised) AS digitised,
  count(files_digitised) AS digitised_known,
  count(*) FILTER (WHERE files_reused) AS reused,
  count(files_reused) AS reused_known
FROM judged_cases
WHERE "type" = 'procedure' AND (handed_over IS NULL OR received_on < handed_over)
GROUP BY ALL
