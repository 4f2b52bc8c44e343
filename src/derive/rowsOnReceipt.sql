-- Measurements of the day of receipt.
INSERT INTO derived_rows
WITH sums AS (
  SELECT
    first,
    last,
    unit,
    field,
    sum(received) AS received,
    sum(online) AS online,
    sum(offered) AS offered,
    sum(paid) AS paid,
    sum(fee) AS fee,
    sum(digitised) AS digitised,
    sum(digitised_known) AS digitised_known,
    sum(reused) AS reused,
    sum(reused_known) AS reused_known
  FROM counted_on_receipt
  JOIN case_days ON case_days."date" = counted_on
  GROUP BY ALL
)
SELECT first, last, unit, field, 'received', received, NULL FROM sums
UNION ALL SELECT first, last, unit, field, 'online_filing', online, offered FROM sums
UNION ALL SELECT first, last, unit, field, 'online_payment', paid, fee FROM sums
UNION ALL SELECT first, last, unit, field, 'digitised_files', digitised, digitised_known FROM sums
UNION ALL SELECT first, last, unit, field, 'reuse', reused, reused_known FROM sums
