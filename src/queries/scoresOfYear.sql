-- Scores and printed ranks of one year of an index, all components and places.
SELECT
  year,
  place_system,
  place,
  component,
  score,
  rank_published,
  basis,
  confidence,
  source,
  note
FROM scores
WHERE "index" = CAST($index AS VARCHAR)
  AND year = CAST($year AS INTEGER)
  AND (score IS NOT NULL OR rank_published IS NOT NULL)
ORDER BY year, place_system, component, place
