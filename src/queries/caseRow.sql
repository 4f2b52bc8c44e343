-- One case: what it is about, who holds it, and its dates.
SELECT
  dossier,
  "type",
  procedure,
  field,
  receiving_unit,
  unit,
  channel,
  strftime(received, '%Y-%m-%dT%H:%M') AS received,
  strftime(due_original, '%Y-%m-%dT%H:%M') AS due_original,
  strftime(due, '%Y-%m-%dT%H:%M') AS due,
  strftime(finished, '%Y-%m-%dT%H:%M') AS finished,
  status,
  transferred IS TRUE AS transferred,
  strftime(apology, '%Y-%m-%d') AS apology
FROM dossiers
WHERE dossier = CAST($dossier AS VARCHAR)
ORDER BY dossier
