-- Official figures of units and of the city for less than a year, the latest period first.
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
ORDER BY s."index", s.period DESC, s.unit, s.component
