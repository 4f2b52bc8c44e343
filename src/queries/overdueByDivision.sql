-- Open cases past the due date that counts at the end of a day, by the unit that holds them, of a unit with all below it;
-- of these, those without a letter of apology, those past the new date too, and how many working days ago the oldest
-- of these dates was.
SELECT
  dossiers.unit,
  dossiers."type",
  count(*) AS overdue,
  count(*) FILTER (WHERE dossiers.apology IS NULL) AS unexplained,
  count(*) FILTER (WHERE dossiers.apology IS NOT NULL AND CAST(dossiers.due AS DATE) <= CAST($as_of AS DATE))
    AS late_again,
  CAST(CAST(min(counted_due(dossiers.due_original, dossiers.due)) AS DATE) AS VARCHAR) AS oldest_due,
  max(today.number + CAST(today.working AS INTEGER) - due_days.number - CAST(due_days.working AS INTEGER)) AS days_over
FROM dossiers
JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
JOIN working_days AS today ON today."date" = CAST($as_of AS DATE)
JOIN working_days AS due_days
  ON due_days."date" = CAST(counted_due(dossiers.due_original, dossiers.due) AS DATE)
WHERE dossiers.received < CAST($as_of AS DATE) + 1
  AND is_overdue(dossiers.due_original, dossiers.due, $as_of)
  AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
  AND dossiers.transferred IS NOT TRUE
GROUP BY ALL
ORDER BY overdue DESC, dossiers.unit, dossiers."type"
