-- Official figures of all units in one index, the latest period first.
SELECT
  s."index",
  s.period,
  s.unit,
  u.name_vi,
  u.name_en,
  s.component,
  s.score,
  s.max,
  s.rank_published,
  s.units_ranked,
  s.source
FROM unit_scores AS s
LEFT JOIN units AS u
  ON u.unit = s.unit
WHERE s."index" = CAST($index AS VARCHAR)
ORDER BY s.period DESC, s.component, s.rank_published NULLS LAST, s.score DESC NULLS LAST, s.unit
