-- What is wrong with the trees of editions: roots, parents, cycles, maxima and weights that do not add up.
WITH RECURSIVE rows AS (
  SELECT rowid AS position, "index", edition, tree, component, parent, max, weight, aggregation
  FROM components
),
trees AS (
  SELECT
    "index",
    edition,
    tree,
    min(position) AS first,
    count(*) FILTER (WHERE parent IS NULL) AS roots,
    max(position) FILTER (WHERE parent IS NULL) AS last_root
  FROM rows
  GROUP BY "index", edition, tree
),
linked AS (
  SELECT child.*, above.position AS above
  FROM rows AS child
  LEFT JOIN rows AS above
    ON above."index" = child."index"
    AND above.edition = child.edition
    AND above.tree = child.tree
    AND above.component = child.parent
),
reached(position) AS (
  SELECT position FROM rows WHERE parent IS NULL
  UNION
  SELECT linked.position FROM linked JOIN reached ON linked.above = reached.position
),
families AS (
  SELECT
    above AS position,
    sum(max) AS maxima,
    count(*) FILTER (WHERE max IS NULL) AS no_max,
    min(position) FILTER (WHERE max IS NULL) AS first_no_max,
    sum(weight) AS weights,
    count(*) FILTER (WHERE weight IS NULL) AS no_weight,
    min(position) FILTER (WHERE weight IS NULL) AS first_no_weight
  FROM linked
  WHERE above IS NOT NULL
  GROUP BY above
),
parents AS (
  SELECT rows."index", rows.edition, rows.aggregation, rows.max, families.*
  FROM families
  JOIN rows ON rows.position = families.position
),
found AS (
  SELECT "index", edition, 1 AS rule, 'root-missing' AS code, 'parent' AS column_name, first AS position, NULL AS value, "index" AS detail
  FROM trees WHERE roots = 0
  UNION ALL
  SELECT "index", edition, 2, 'root-many', 'parent', last_root, NULL, "index" FROM trees WHERE roots > 1
  UNION ALL
  SELECT "index", edition, 3, 'root-other', 'component', position, component, "index"
  FROM rows WHERE parent IS NULL AND component <> "index"
  UNION ALL
  SELECT "index", edition, 4, 'parent-unknown', 'parent', position, parent, tree
  FROM linked WHERE parent IS NOT NULL AND above IS NULL
  UNION ALL
  SELECT "index", edition, 5, 'component-cycle', 'parent', position, component, parent
  FROM linked WHERE above IS NOT NULL AND position NOT IN (SELECT position FROM reached)
    AND NOT EXISTS (SELECT 1 FROM linked AS lost WHERE lost."index" = linked."index" AND lost.edition = linked.edition AND lost.tree = linked.tree AND lost.parent IS NOT NULL AND lost.above IS NULL)
  UNION ALL
  SELECT "index", edition, 6, 'word-unknown', 'aggregation', position, aggregation, 'sum, weighted_mean, mean, none'
  FROM rows WHERE aggregation NOT IN ('sum', 'weighted_mean', 'mean', 'none')
  UNION ALL
  SELECT "index", edition, 7, 'aggregation-missing', 'aggregation', position, NULL, NULL
  FROM parents WHERE aggregation IS NULL
  UNION ALL
  SELECT "index", edition, 8, 'maxima-differ', 'max', position, CAST(round(maxima, 6) AS VARCHAR), CAST(max AS VARCHAR)
  FROM parents WHERE aggregation = 'sum' AND no_max = 0 AND abs(maxima - max) > 1e-6
  UNION ALL
  SELECT "index", edition, 9, 'max-missing', 'max', first_no_max, NULL, aggregation
  FROM parents WHERE aggregation IN ('weighted_mean', 'mean') AND no_max > 0
  UNION ALL
  SELECT "index", edition, 10, 'weight-missing', 'weight', first_no_weight, NULL, NULL
  FROM parents WHERE aggregation = 'weighted_mean' AND no_weight > 0
  UNION ALL
  SELECT "index", edition, 11, 'weights-differ', 'weight', position, CAST(round(weights, 6) AS VARCHAR), NULL
  FROM parents WHERE aggregation = 'weighted_mean' AND no_weight = 0 AND abs(weights - 1) > 1e-6
)
SELECT
  "index",
  edition,
  arg_min(code, (rule, position)) AS code,
  arg_min(column_name, (rule, position)) AS column_name,
  arg_min(position, (rule, position)) AS position,
  regexp_replace(arg_min(coalesce(value, ''), (rule, position)), '\.0$', '') AS value,
  regexp_replace(arg_min(coalesce(detail, ''), (rule, position)), '\.0$', '') AS detail
FROM found
GROUP BY "index", edition
ORDER BY "index", edition
