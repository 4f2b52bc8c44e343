-- Of every asked unit with all below it: how many dossiers are open past the due date that counts at the end of the
-- data's date (what was late before and is finished by now lies in files that this does not read), the oldest such
-- date, and how many working days ago it was.
SELECT
  unit_paths.ancestor AS unit,
  count(*) AS overdue,
  CAST(min(due_days."date") AS VARCHAR) AS oldest_due,
  max(today.number + CAST(today.working AS INTEGER) - due_days.number - CAST(due_days.working AS INTEGER)) AS days_over
FROM dossiers
JOIN unit_paths ON unit_paths.unit = dossiers.unit
JOIN working_days AS today ON today."date" = CAST($as_of AS DATE)
JOIN working_days AS due_days
  ON due_days."date" = CAST(counted_due(dossiers.due_original, dossiers.due) AS DATE)
WHERE list_contains(string_split(CAST($units AS VARCHAR), ','), unit_paths.ancestor)
  AND dossiers."type" = 'procedure'
  AND dossiers.received < CAST($as_of AS DATE) + 1
  AND is_overdue(dossiers.due_original, dossiers.due, $as_of)
  AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
  AND NOT coalesce(dossiers.transferred, false)
GROUP BY unit_paths.ancestor
ORDER BY unit
