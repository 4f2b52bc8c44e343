-- Columns of report forms that the intake recognises, each use of a column a row.
SELECT
  form,
  "column",
  heads,
  indicator,
  part,
  identity,
  title
FROM forms
ORDER BY form, "column", indicator, part
