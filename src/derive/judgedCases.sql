-- Each case as the rules judge it on the day of the data, with the spans in which it came, fell due, was first overdue
-- and left: null where that is not measured, or was not before it was handed over. What is dated before the day of
-- receipt counts on that day.
WITH dated AS (
  SELECT
    *,
    CAST(received AS DATE) AS received_on,
    counted_due(due_original, due) AS due_at,
    CASE WHEN CAST(finished AS DATE) <= getvariable('as_of') THEN finished END AS left_at,
    getvariable('case_rules').withdrawn_counts = 'excluded' AND coalesce(status = 'withdrawn', false) AS excluded
  FROM seen_cases
),
numbered AS (
  SELECT
    dated.*,
    series,
    came.span AS came_in,
    came.number AS came_number,
    fell_due."date" AS due_on,
    fell_due.span AS due_in,
    fell_due.number AS due_number,
    gone."date" AS left_on,
    gone.span AS left_in,
    gone.number AS left_number
  FROM dated
  LEFT JOIN case_series
    ON case_series."type" = dated."type"
    AND case_series.unit IS NOT DISTINCT FROM dated.acting_unit
    AND case_series.field IS NOT DISTINCT FROM dated.field
  LEFT JOIN case_days AS came ON came."date" = received_on
  LEFT JOIN case_days AS fell_due
    ON fell_due."date" = CASE WHEN due_at < received THEN received_on ELSE CAST(due_at AS DATE) END
  LEFT JOIN case_days AS gone
    ON gone."date" = CASE WHEN left_at < received THEN received_on ELSE CAST(left_at AS DATE) END
),
judged AS (
  SELECT
    *,
    CASE
      WHEN due_at IS NULL THEN NULL
      WHEN left_at IS NULL OR excluded THEN false
      WHEN getvariable('case_rules').paused_counts = 'running' AND paused > 0 THEN coalesce(
        left_number <= due_number - CAST(paused AS BIGINT) // getvariable('case_rules').minutes_a_day,
        false
      )
      ELSE was_on_time(left_at, due_at)
    END AS on_time,
    CASE WHEN due_on < getvariable('measured_from') THEN getvariable('measured_from') ELSE due_on END AS late_on
  FROM numbered
)
SELECT
  series,
  excluded,
  CASE WHEN received_on < handed_over THEN came_in END AS received_in,
  CASE WHEN left_on < handed_over THEN left_in END AS left_in,
  CASE WHEN NOT excluded AND due_on < handed_over THEN due_in END AS due_in,
  CASE
    WHEN NOT on_time
      AND NOT excluded
      AND late_on <= getvariable('as_of')
      AND (left_on IS NULL OR left_on >= late_on)
      AND late_on < handed_over
      THEN coalesce(due_in, getvariable('first_span'))
  END AS late_in,
  coalesce(
    received_on < getvariable('measured_from')
      AND (left_on IS NULL OR left_on >= getvariable('measured_from'))
      AND handed_over > getvariable('measured_from'),
    false
  ) AS open_before,
  on_time,
  left_number < due_number AS early,
  CASE
    WHEN getvariable('case_rules').paused_counts = 'stopped' AND paused > 0 THEN greatest(
      (left_number - came_number) * getvariable('case_rules').minutes_a_day - CAST(paused AS BIGINT),
      0
    )
    ELSE (left_number - came_number) * getvariable('case_rules').minutes_a_day
  END AS minutes,
  channel = 'online' AS online,
  channel <> 'counter only' AS offered_online,
  fee_bearing AND paid_online AS paid,
  fee_bearing AND paid_online IS NOT NULL AS payable,
  files_digitised,
  files_reused,
  result_digital,
  satisfaction >= getvariable('case_rules').satisfied_from AS satisfied
FROM judged
