-- Indicators of which any unit has a row longer than a week.
SELECT DISTINCT indicator
FROM long_series
ORDER BY indicator
