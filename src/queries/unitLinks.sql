-- What units came from and what became of them.
SELECT
  old,
  new,
  CAST("date" AS VARCHAR) AS "date",
  relation,
  "primary",
  status
FROM unit_links
ORDER BY "date", old, new
