-- Where sources disagree and what was kept.
SELECT
  "index",
  year,
  entity,
  component,
  value_a,
  value_b,
  decision
FROM conflicts
ORDER BY "index", year, entity, component, value_a
