-- Events between two dates.
SELECT
  CAST("date" AS VARCHAR) AS "date",
  kind,
  scope,
  name_vi,
  name_en,
  source
FROM events
WHERE "date" BETWEEN CAST($from AS DATE) AND CAST($to AS DATE)
ORDER BY "date", kind, name_vi
