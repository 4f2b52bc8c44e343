-- What was counted as measurements. Minutes worked are divided once, after all are summed. Spans are cut to the life of
-- their unit; a rate over nothing has no row, and a count of nothing has none either.
CREATE OR REPLACE VIEW measured_rows AS
WITH receipts AS (
  SELECT counted.* FROM counted_on_receipt AS counted
  JOIN case_series ON case_series.series = counted.series
  WHERE "type" = 'procedure'
),
finishes AS (
  SELECT counted.*, minutes / minutes_a_day AS working_days, "type", field
  FROM counted_on_finish AS counted
  JOIN case_series ON case_series.series = counted.series
  CROSS JOIN case_rules
),
procedures AS (SELECT * FROM finishes WHERE "type" = 'procedure'),
dues AS (
  SELECT counted.*, "type", field
  FROM counted_on_due AS counted
  JOIN case_series ON case_series.series = counted.series
),
named AS (
  SELECT series, span, 'digital_results' AS indicator, digital AS numerator, digital_known AS denominator
  FROM procedures
  UNION ALL SELECT series, span, 'digitised_files', digitised, digitised_known FROM receipts
  UNION ALL SELECT series, span, 'early', early, due FROM procedures
  UNION ALL SELECT series, span, 'entry_days', working_days, finished
  FROM procedures WHERE field = 'Đăng ký kinh doanh'
  UNION ALL SELECT series, span, 'environment_on_time', on_time, due
  FROM dues WHERE "type" = 'procedure' AND field = 'Môi trường'
  UNION ALL SELECT series, span, 'finished', finished, NULL FROM procedures
  UNION ALL SELECT series, span, 'land_on_time', on_time, due
  FROM dues WHERE "type" = 'procedure' AND field = 'Đất đai'
  UNION ALL SELECT series, span, 'on_time', on_time, due FROM procedures
  UNION ALL SELECT series, span, 'on_time_due', on_time, due FROM dues WHERE "type" = 'procedure'
  UNION ALL SELECT series, span, 'online_filing', online, offered_online FROM receipts
  UNION ALL SELECT series, span, 'online_payment', paid, payable FROM receipts
  UNION ALL SELECT series, span, 'open', open, NULL FROM stock_levels
  UNION ALL SELECT series, span, 'open_overdue', overdue, NULL FROM stock_levels
  UNION ALL SELECT series, span, 'petition_satisfaction', content, finished FROM finishes WHERE "type" = 'petition'
  UNION ALL SELECT series, span, 'petitions_on_time', on_time, due FROM dues WHERE "type" = 'petition'
  UNION ALL SELECT series, span, 'processing_days', working_days, finished FROM procedures
  UNION ALL SELECT series, span, 'received', received, NULL FROM receipts
  UNION ALL SELECT series, span, 'reuse', reused, reused_known FROM receipts
  UNION ALL SELECT series, span, 'satisfaction', satisfied, rated FROM procedures
  UNION ALL SELECT series, span, 'survey_response', rated, finished
  FROM procedures WHERE (SELECT sum(rated) FROM procedures) > 0
  UNION ALL SELECT series, span, 'tasks_on_time', on_time, due FROM dues WHERE "type" = 'assigned task'
  UNION ALL SELECT series, span, 'transferred_finished', done, NULL FROM hand_over_levels WHERE done > 0
  UNION ALL SELECT series, span, 'transferred_in', taken, NULL FROM hand_over_levels WHERE taken > 0
  UNION ALL SELECT series, span, 'transferred_open', left_open, NULL
  FROM hand_over_levels WHERE left_open > 0 OR done > 0
)
SELECT
  greatest(case_spans.first, coalesce(units.valid_from, case_spans.first)) AS "date",
  least(case_spans.last, coalesce(units.valid_to, case_spans.last))
    - greatest(case_spans.first, coalesce(units.valid_from, case_spans.first)) + 1 AS days,
  case_series.unit,
  case_series.field,
  indicator,
  numerator,
  denominator
FROM named
JOIN case_spans ON case_spans.span = named.span
JOIN case_series ON case_series.series = named.series
LEFT JOIN units ON units.unit = case_series.unit
WHERE (denominator IS NULL OR denominator > 0)
  AND case_spans.first <= coalesce(units.valid_to, case_spans.first)
  AND case_spans.last >= coalesce(units.valid_from, case_spans.last)
