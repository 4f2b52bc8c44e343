-- What is counted on the day a case falls due: open ones count as late.
INSERT INTO derived_rows
WITH sums AS (
  SELECT
    cases."type",
    case_days.first,
    case_days.last,
    cases.unit,
    cases.field,
    count(*) AS due,
    count(*) FILTER (WHERE on_time) AS on_time
  FROM judged_cases AS cases
  JOIN case_days ON case_days."date" = cases.due_on
  WHERE NOT cases.excluded AND cases.due_on < cases.handed_over
  GROUP BY ALL
),
named AS (
  SELECT *, 'on_time_due' AS indicator FROM sums WHERE "type" = 'procedure'
  UNION ALL SELECT *, 'land_on_time' FROM sums WHERE "type" = 'procedure' AND field = 'Đất đai'
  UNION ALL SELECT *, 'environment_on_time' FROM sums WHERE "type" = 'procedure' AND field = 'Môi trường'
  UNION ALL SELECT *, 'tasks_on_time' FROM sums WHERE "type" = 'assigned task'
  UNION ALL SELECT *, 'petitions_on_time' FROM sums WHERE "type" = 'petition'
)
SELECT first, last, unit, field, indicator, on_time, due FROM named
