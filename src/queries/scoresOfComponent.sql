-- Scores and printed ranks of one component over all years and places.
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
  AND component = CAST($component AS VARCHAR)
  AND (score IS NOT NULL OR rank_published IS NOT NULL)
ORDER BY year, place_system, component, place
