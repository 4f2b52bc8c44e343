-- What is counted on the day a case is finished. Days worked are summed as whole minutes and divided once.
INSERT INTO derived_rows
WITH sums AS (
  SELECT
    cases."type",
    case_days.first,
    case_days.last,
    cases.unit,
    cases.field,
    count(*) AS finished,
    count(*) FILTER (WHERE on_time AND due IS NOT NULL) AS on_time,
    count(*) FILTER (WHERE finished_number < due_number) AS early,
    count(due) AS due,
    sum(
      greatest(
        (finished_number - received_number) * minutes_a_day
          - CASE WHEN paused_counts = 'stopped' THEN paused ELSE 0 END,
        0
      )
    ) / any_value(minutes_a_day) AS working_days,
    count(*) FILTER (WHERE result_digital) AS digital,
    count(result_digital) AS digital_known,
    count(satisfaction) AS rated,
    count(*) FILTER (WHERE satisfaction >= satisfied_from) AS satisfied,
    count(*) FILTER (WHERE on_time AND (satisfaction IS NULL OR satisfaction >= satisfied_from)) AS content
  FROM judged_cases AS cases
  JOIN case_days ON case_days."date" = cases.finished_on
  WHERE cases."type" IN ('procedure', 'petition') AND cases.finished_on < cases.handed_over
  GROUP BY ALL
),
dossiers_finished AS (SELECT * EXCLUDE ("type") FROM sums WHERE "type" = 'procedure')
SELECT first, last, unit, field, 'finished', finished, NULL FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'on_time', on_time, due FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'early', early, due FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'processing_days', working_days, finished FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'entry_days', working_days, finished
FROM dossiers_finished WHERE field = 'Đăng ký kinh doanh'
UNION ALL SELECT first, last, unit, field, 'digital_results', digital, digital_known FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'satisfaction', satisfied, rated FROM dossiers_finished
UNION ALL SELECT first, last, unit, field, 'survey_response', rated, finished
FROM dossiers_finished WHERE (SELECT count(satisfaction) FROM dossiers WHERE "type" = 'procedure') > 0
UNION ALL SELECT first, last, unit, field, 'petition_satisfaction', content, finished
FROM sums WHERE "type" = 'petition'
