-- Official figures of a unit, the latest period first.
SELECT
  "index",
  period,
  unit,
  component,
  score,
  max,
  rank_published,
  units_ranked,
  source
FROM unit_scores
WHERE unit = CAST($unit AS VARCHAR)
ORDER BY "index", period DESC, component
