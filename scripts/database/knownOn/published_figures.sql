-- Official figures of periods (2019, 2019-Q3, 2019-12, 2025-07-01/2025-09-23, “… (2025)”) that are over.
DELETE FROM published_figures
WHERE CASE
  WHEN regexp_matches(period, '/\d{4}-\d{2}-\d{2}$') THEN CAST(period[-10:] AS DATE)
  WHEN regexp_matches(period, '^\d{4}-Q[1-4]')
    THEN last_day(make_date(CAST(period[1:4] AS INTEGER), CAST(period[7:7] AS INTEGER) * 3, 1))
  WHEN regexp_matches(period, '^\d{4}-(0[1-9]|1[0-2])')
    THEN last_day(make_date(CAST(period[1:4] AS INTEGER), CAST(period[6:7] AS INTEGER), 1))
  WHEN regexp_matches(period, '\d{4}') THEN make_date(CAST(regexp_extract(period, '\d{4}') AS INTEGER), 12, 31)
END > getvariable('today')
