-- Every score and printed rank of every index.
SELECT
  "index",
  year,
  place_system,
  place,
  component,
  score,
  rank_published
FROM scores
ORDER BY "index", year, place_system, component, place
