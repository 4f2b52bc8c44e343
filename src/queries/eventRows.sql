-- Every event, the oldest first.
SELECT
  CAST("date" AS VARCHAR) AS "date",
  kind,
  scope,
  name_vi,
  name_en,
  source
FROM events
ORDER BY "date", kind, name_vi
