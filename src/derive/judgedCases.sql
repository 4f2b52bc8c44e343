-- Each case with the unit to whose rates it belongs and as the rules judge it on the day of the data.
-- A case that was handed over belongs, until then, to the unit that received it.
CREATE OR REPLACE TABLE judged_cases AS
WITH dated AS (
  SELECT
    cases."type",
    cases.field,
    cases.unit AS heir,
    CASE WHEN cases.transferred THEN coalesce(cases.receiving_unit, cases.unit) ELSE cases.unit END AS unit,
    CASE WHEN cases.transferred THEN heirs.valid_from END AS handed_over,
    CAST(cases.received AS DATE) AS received_on,
    CASE WHEN due_counts = 'current' THEN coalesce(cases.due, cases.due_original)
      ELSE coalesce(cases.due_original, cases.due) END AS due,
    CASE WHEN CAST(cases.finished AS DATE) <= as_of THEN cases.finished END AS left_at,
    withdrawn_counts = 'excluded' AND cases.status IS NOT DISTINCT FROM 'withdrawn' AS excluded,
    CAST(coalesce(cases.paused, 0) AS BIGINT) AS paused,
    cases.channel,
    cases.fee_bearing,
    cases.paid_online,
    cases.files_digitised,
    cases.files_reused,
    cases.result_digital,
    cases.satisfaction,
    cases.satisfaction >= satisfied_from AS satisfied,
    on_time_grain,
    paused_counts,
    minutes_a_day
  FROM counted_cases AS cases
  CROSS JOIN case_rules
  CROSS JOIN case_span
  LEFT JOIN units AS heirs ON heirs.unit = CASE WHEN cases.transferred THEN cases.unit END
  WHERE cases."type" <> 'incoming document'
),
numbered AS (
  SELECT
    dated.*,
    CASE WHEN NOT excluded THEN left_at END AS finished,
    CAST(left_at AS DATE) AS left_on,
    CAST(due AS DATE) AS due_on,
    received_days.number AS received_number,
    due_days.number AS due_number,
    left_days.number AS left_number
  FROM dated
  JOIN working_days AS received_days ON received_days."date" = dated.received_on
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(dated.due AS DATE)
  LEFT JOIN working_days AS left_days ON left_days."date" = CAST(dated.left_at AS DATE)
)
SELECT
  "type",
  unit,
  heir,
  field,
  handed_over,
  received_on,
  due_on,
  left_on,
  CASE WHEN finished IS NOT NULL THEN left_on END AS finished_on,
  excluded,
  coalesce(
    CASE
      WHEN due IS NULL THEN finished IS NOT NULL
      WHEN paused_counts = 'running' AND paused > 0 THEN left_number <= due_number - paused // minutes_a_day
      WHEN on_time_grain = 'minute' THEN finished <= due
      ELSE CAST(finished AS DATE) <= due_on
    END AND finished IS NOT NULL,
    false
  ) AS on_time,
  left_number < due_number AS early,
  greatest(
    (left_number - received_number) * minutes_a_day - CASE WHEN paused_counts = 'stopped' THEN paused ELSE 0 END,
    0
  ) AS minutes,
  channel,
  fee_bearing,
  paid_online,
  files_digitised,
  files_reused,
  result_digital,
  satisfaction,
  satisfied
FROM numbered
