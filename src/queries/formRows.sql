-- Columns of report forms that the intake recognises, each use of a column a row.
SELECT
  form,
  "column",
  heads,
  indicator,
  part,
  identity,
  title,
  CAST(valid_from AS VARCHAR) AS valid_from
FROM forms
ORDER BY form, valid_from, "column", indicator, part
