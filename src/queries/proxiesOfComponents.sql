-- Which component of which index an indicator speaks for.
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
GROUP BY ALL
ORDER BY proxies."index", proxies.edition, proxies.component, proxies.indicator
