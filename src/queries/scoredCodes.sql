-- Components and places for which an index has any row.
SELECT DISTINCT
  component,
  place_system,
  place
FROM scores
WHERE "index" = CAST($index AS VARCHAR)
ORDER BY component, place_system, place
