-- One case as it is at the end of a day: what it is about, who holds it, its dates, and its age in working days up to
-- the day on which it was finished.
SELECT
  dossiers.dossier,
  "type",
  procedure,
  field,
  receiving_unit,
  unit,
  channel,
  strftime(received, '%Y-%m-%dT%H:%M') AS received,
  strftime(due_original, '%Y-%m-%dT%H:%M') AS due_original,
  strftime(due, '%Y-%m-%dT%H:%M') AS due,
  strftime(counted_due(due_original, due), '%Y-%m-%dT%H:%M') AS due_counted,
  CASE WHEN finished < CAST($as_of AS DATE) + 1 THEN strftime(finished, '%Y-%m-%dT%H:%M') END AS finished,
  status,
  transferred IS TRUE AS transferred,
  strftime(apology, '%Y-%m-%d') AS apology,
  until_days.number - received_days.number AS age
FROM dossiers
JOIN working_days AS received_days ON received_days."date" = CAST(dossiers.received AS DATE)
JOIN working_days AS until_days
  ON until_days."date" = least(coalesce(CAST(dossiers.finished AS DATE), CAST($as_of AS DATE)), CAST($as_of AS DATE))
WHERE dossiers.dossier = CAST($dossier AS VARCHAR)
ORDER BY dossiers.dossier
