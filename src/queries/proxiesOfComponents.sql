-- Which component of which index an indicator speaks for, by one or the other; all where neither is given.
SELECT
  proxies."index",
  proxies.edition,
  proxies.component,
  min(components.name_vi) AS component_name_vi,
  min(components.name_en) AS component_name_en,
  proxies.indicator,
  proxies.share,
  proxies.rule,
  proxies.thresholds,
  proxies.status,
  proxies.source
FROM proxies
LEFT JOIN components
  ON components."index" = proxies."index"
  AND components.edition = proxies.edition
  AND components.component = proxies.component
WHERE (CAST($indicator AS VARCHAR) IS NULL OR proxies.indicator = CAST($indicator AS VARCHAR))
  AND (CAST($index AS VARCHAR) IS NULL OR proxies."index" = CAST($index AS VARCHAR))
  AND (CAST($component AS VARCHAR) IS NULL OR proxies.component = CAST($component AS VARCHAR))
GROUP BY ALL
ORDER BY proxies."index", proxies.edition, proxies.component, proxies.indicator
