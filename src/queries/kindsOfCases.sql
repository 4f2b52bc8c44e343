-- Fields and procedures of the cases of a unit with all below it that were finished since a day or are open.
SELECT
  dossiers.field,
  dossiers.procedure,
  count(*) AS cases,
  count(*) FILTER (WHERE dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1) AS open
FROM dossiers
JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
WHERE dossiers.received < CAST($as_of AS DATE) + 1
  AND dossiers."type" = CAST($type AS VARCHAR)
  AND (CAST($every AS BOOLEAN) OR dossiers.finished IS NULL
    OR was_late(dossiers.finished, counted_due(dossiers.due_original, dossiers.due), dossiers.paused))
  AND (CAST($from AS DATE) IS NULL OR dossiers.finished IS NULL OR dossiers.finished >= CAST($from AS DATE))
GROUP BY dossiers.field, dossiers.procedure
ORDER BY cases DESC, dossiers.field NULLS LAST, dossiers.procedure NULLS LAST
