-- Each case with the unit to whose rates it belongs and as the rules judge it on the day of the data.
-- A case that was handed over belongs, until then, to the unit that received it.
CREATE OR REPLACE VIEW judged_cases AS
WITH dated AS (
  SELECT
    dossiers."type",
    dossiers.field,
    dossiers.unit AS heir,
    CASE WHEN dossiers.transferred THEN coalesce(dossiers.receiving_unit, dossiers.unit)
      ELSE dossiers.unit END AS unit,
    CASE WHEN dossiers.transferred THEN coalesce(heirs.valid_from, DATE '9999-12-31')
      ELSE DATE '9999-12-31' END AS handed_over,
    CAST(dossiers.received AS DATE) AS received_on,
    CASE WHEN due_counts = 'current' THEN coalesce(dossiers.due, dossiers.due_original)
      ELSE coalesce(dossiers.due_original, dossiers.due) END AS due,
    CASE WHEN CAST(dossiers.finished AS DATE) <= as_of
      AND NOT (withdrawn_counts = 'excluded' AND dossiers.status IS NOT DISTINCT FROM 'withdrawn')
      THEN dossiers.finished END AS finished,
    CASE WHEN CAST(dossiers.finished AS DATE) <= as_of THEN CAST(dossiers.finished AS DATE)
      ELSE DATE '9999-12-31' END AS left_on,
    withdrawn_counts = 'excluded' AND dossiers.status IS NOT DISTINCT FROM 'withdrawn' AS excluded,
    CAST(coalesce(dossiers.paused, 0) AS BIGINT) AS paused,
    dossiers.result_digital,
    dossiers.satisfaction,
    on_time_grain,
    paused_counts,
    satisfied_from,
    minutes_a_day
  FROM dossiers
  CROSS JOIN case_rules
  CROSS JOIN case_span
  LEFT JOIN units AS heirs ON dossiers.transferred AND heirs.unit = dossiers.unit
),
numbered AS (
  SELECT
    dated.*,
    CAST(dated.due AS DATE) AS due_on,
    CAST(dated.finished AS DATE) AS finished_on,
    received_days.number AS received_number,
    due_days.number AS due_number,
    finished_days.number AS finished_number
  FROM dated
  JOIN working_days AS received_days ON received_days."date" = dated.received_on
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(dated.due AS DATE)
  LEFT JOIN working_days AS finished_days ON finished_days."date" = CAST(dated.finished AS DATE)
)
SELECT
  *,
  coalesce(
    CASE
      WHEN due IS NULL THEN finished IS NOT NULL
      WHEN paused_counts = 'running' AND paused > 0 THEN finished_number <= due_number - paused // minutes_a_day
      WHEN on_time_grain = 'minute' THEN finished <= due
      ELSE finished_on <= due_on
    END,
    false
  ) AS on_time
FROM numbered
