-- What tables other than scores say themselves of where their rows come from, and for how many rows.
SELECT
  stated."table",
  stated.source,
  COUNT(*) AS figures
FROM (
  SELECT 'components' AS "table", source FROM components
  UNION ALL
  SELECT 'unit_scores' AS "table", source FROM unit_scores
  UNION ALL
  SELECT 'unit_links' AS "table", source FROM unit_links
  UNION ALL
  SELECT 'responsibilities' AS "table", source FROM responsibilities
  UNION ALL
  SELECT 'indicators' AS "table", source FROM indicators
  UNION ALL
  SELECT 'proxies' AS "table", source FROM proxies
  UNION ALL
  SELECT 'targets' AS "table", source FROM targets
  UNION ALL
  SELECT 'events' AS "table", source FROM events
  UNION ALL
  SELECT 'published_figures' AS "table", source FROM published_figures
) AS stated
GROUP BY stated."table", stated.source
ORDER BY stated."table", figures DESC, stated.source
