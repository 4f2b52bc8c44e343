-- Years that had been published by the day. One without a date counts as published as late after its end as any dated
-- year of its index, at the end of the next year where none is dated.
CREATE OR REPLACE TABLE publication_delays AS
SELECT "index", max(published - make_date(year + 1, 1, 1)) AS days
FROM publications
WHERE published IS NOT NULL
GROUP BY "index";
CREATE OR REPLACE MACRO published_latest(of_index, of_year) AS
  make_date(of_year + 1, 1, 1)
  + CAST(coalesce((SELECT days FROM publication_delays WHERE publication_delays."index" = of_index), 364) AS INTEGER);
CREATE OR REPLACE TABLE publication_dates AS
SELECT "index", year, place_system, coalesce(published, published_latest(publications."index", publications.year)) AS on_day
FROM publications;
DELETE FROM publications
WHERE coalesce(published, published_latest(publications."index", publications.year)) > getvariable('today')
