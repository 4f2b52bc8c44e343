-- Groups of units, such as those that send report forms.
SELECT
  "group",
  unit,
  CAST(valid_from AS VARCHAR) AS valid_from,
  CAST(valid_to AS VARCHAR) AS valid_to
FROM unit_groups
ORDER BY "group", unit, valid_from
