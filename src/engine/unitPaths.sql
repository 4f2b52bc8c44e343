-- Every unit with each of its ancestors and itself (depth 0); a cycle of parents ends where it closes.
CREATE OR REPLACE TABLE unit_paths AS
WITH RECURSIVE climb(ancestor, unit, depth, seen) AS (
  SELECT unit, unit, 0, [unit]
  FROM units
  UNION ALL
  SELECT units.parent, climb.unit, climb.depth + 1, list_append(climb.seen, units.parent)
  FROM climb
  JOIN units ON units.unit = climb.ancestor
  WHERE units.parent IS NOT NULL
    AND NOT list_contains(climb.seen, units.parent)
)
SELECT ancestor, unit, min(depth) AS depth
FROM climb
GROUP BY ancestor, unit
ORDER BY unit, depth
