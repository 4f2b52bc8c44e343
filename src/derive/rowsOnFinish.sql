-- Measurements of the day a case is finished. Minutes worked are divided once, after all are summed.
INSERT INTO derived_rows
WITH sums AS (
  SELECT
    "type",
    first,
    last,
    unit,
    field,
    sum(finished) AS finished,
    sum(on_time) AS on_time,
    sum(early) AS early,
    sum(due) AS due,
    sum(minutes) / any_value(minutes_a_day) AS working_days,
    sum(digital) AS digital,
    sum(digital_known) AS digital_known,
    sum(rated) AS rated,
    sum(satisfied) AS satisfied,
    sum(content) AS content
  FROM counted_on_finish
  CROSS JOIN case_rules
  JOIN case_days ON case_days."date" = counted_on
  GROUP BY ALL
),
procedures AS (SELECT * EXCLUDE ("type") FROM sums WHERE "type" = 'procedure')
SELECT first, last, unit, field, 'finished', finished, NULL FROM procedures
UNION ALL SELECT first, last, unit, field, 'on_time', on_time, due FROM procedures
UNION ALL SELECT first, last, unit, field, 'early', early, due FROM procedures
UNION ALL SELECT first, last, unit, field, 'processing_days', working_days, finished FROM procedures
UNION ALL SELECT first, last, unit, field, 'entry_days', working_days, finished
FROM procedures WHERE field = 'Đăng ký kinh doanh'
UNION ALL SELECT first, last, unit, field, 'digital_results', digital, digital_known FROM procedures
UNION ALL SELECT first, last, unit, field, 'satisfaction', satisfied, rated FROM procedures
UNION ALL SELECT first, last, unit, field, 'survey_response', rated, finished
FROM procedures WHERE (SELECT sum(rated) FROM case_batches) > 0
UNION ALL SELECT first, last, unit, field, 'petition_satisfaction', content, finished
FROM sums WHERE "type" = 'petition'
