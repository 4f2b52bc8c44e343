-- Which places of one system became which of another.
SELECT
  old_system,
  old,
  new_system,
  new,
  CAST("date" AS VARCHAR) AS "date"
FROM place_links
ORDER BY old_system, old, new_system, new
