-- What is counted on the day of receipt. Of a habit that nobody noted, nothing is known: it has no denominator.
INSERT INTO derived_rows
WITH sums AS (
  SELECT
    case_days.first,
    case_days.last,
    CASE WHEN dossiers.transferred THEN coalesce(dossiers.receiving_unit, dossiers.unit)
      ELSE dossiers.unit END AS unit,
    dossiers.field,
    count(*) AS received,
    count(*) FILTER (WHERE channel = 'online') AS online,
    count(*) FILTER (WHERE channel <> 'counter only') AS offered,
    count(*) FILTER (WHERE fee_bearing AND paid_online) AS paid,
    count(*) FILTER (WHERE fee_bearing AND paid_online IS NOT NULL) AS fee,
    count(*) FILTER (WHERE files_digitised) AS digitised,
    count(files_digitised) AS digitised_known,
    count(*) FILTER (WHERE files_reused) AS reused,
    count(files_reused) AS reused_known
  FROM dossiers
  JOIN case_days ON case_days."date" = CAST(dossiers.received AS DATE)
  LEFT JOIN units AS heirs ON dossiers.transferred AND heirs.unit = dossiers.unit
  WHERE dossiers."type" = 'procedure'
    AND (dossiers.transferred IS NOT TRUE OR CAST(dossiers.received AS DATE) < heirs.valid_from)
  GROUP BY ALL
)
SELECT first, last, unit, field, 'received', received, NULL FROM sums
UNION ALL SELECT first, last, unit, field, 'online_filing', online, offered FROM sums
UNION ALL SELECT first, last, unit, field, 'online_payment', paid, fee FROM sums
UNION ALL SELECT first, last, unit, field, 'digitised_files', digitised, digitised_known FROM sums
UNION ALL SELECT first, last, unit, field, 'reuse', reused, reused_known FROM sums
