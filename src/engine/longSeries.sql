-- Which indicators of which units have any row that is longer than a week: these are read row by row.
CREATE OR REPLACE TABLE long_series AS
SELECT DISTINCT unit, indicator
FROM measurements
WHERE days > 7
ORDER BY unit, indicator
