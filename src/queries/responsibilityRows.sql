-- Which units are responsible for the components of the indices, leads before co-operating units.
SELECT
  r."index",
  r.component,
  r.unit,
  u.name_vi,
  u.name_en,
  r.role,
  r.share,
  CAST(r.valid_from AS VARCHAR) AS valid_from,
  CAST(r.valid_to AS VARCHAR) AS valid_to,
  r.status,
  r.source
FROM responsibilities AS r
LEFT JOIN units AS u
  ON u.unit = r.unit
ORDER BY r."index", r.component, r.role DESC, r.valid_from NULLS FIRST, r.unit
