-- Every score and printed rank of an index.
SELECT
  "index",
  year,
  place_system,
  place,
  component,
  score,
  rank_published
FROM scores
WHERE "index" = CAST($index AS VARCHAR)
ORDER BY year, place_system, component, place
