-- What a unit came from and what became of it.
SELECT
  old,
  new,
  CAST("date" AS VARCHAR) AS "date",
  relation,
  "primary",
  status
FROM unit_links
WHERE old = CAST($unit AS VARCHAR)
  OR new = CAST($unit AS VARCHAR)
ORDER BY "date", old, new
