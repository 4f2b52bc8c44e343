-- Groups of units: whom a unit is compared with, and who sends report forms.
SELECT
  "group",
  name_vi,
  name_en,
  unit,
  CAST(valid_from AS VARCHAR) AS valid_from,
  CAST(valid_to AS VARCHAR) AS valid_to,
  source
FROM unit_groups
ORDER BY "group", unit, valid_from
