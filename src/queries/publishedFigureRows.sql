-- Operational figures that were published, the latest period first.
SELECT
  f.period,
  f.unit,
  u.name_vi,
  u.name_en,
  f.metric,
  f.value,
  f.measure,
  f.source
FROM published_figures AS f
LEFT JOIN units AS u
  ON u.unit = f.unit
ORDER BY f.period DESC, f.unit, f.metric, f.source
