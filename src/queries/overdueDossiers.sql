-- Of every asked unit with all below it: how many dossiers are open past their due date on the data's date (what was
-- late before and is finished by now lies in files that this does not read), and the oldest such date.
SELECT
  unit_paths.ancestor AS unit,
  count(*) AS overdue,
  CAST(CAST(min(dossiers.due) AS DATE) AS VARCHAR) AS oldest_due
FROM dossiers
JOIN unit_paths ON unit_paths.unit = dossiers.unit
WHERE list_contains(string_split(CAST($units AS VARCHAR), ','), unit_paths.ancestor)
  AND dossiers."type" = 'procedure'
  AND dossiers.due < CAST($as_of AS DATE)
  AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
  AND NOT coalesce(dossiers.transferred, false)
GROUP BY unit_paths.ancestor
ORDER BY unit
