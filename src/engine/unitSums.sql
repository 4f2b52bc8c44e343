-- What is at hand for units with others below them: nothing until it is summed, all of it afterwards.
CREATE OR REPLACE TABLE summed_units (unit VARCHAR);
CREATE OR REPLACE TABLE unit_days (
  unit VARCHAR,
  indicator VARCHAR,
  "date" DATE,
  numerator DOUBLE,
  paired DOUBLE,
  denominator DOUBLE
);
CREATE OR REPLACE TABLE unit_lasts (
  unit VARCHAR,
  indicator VARCHAR,
  "date" DATE,
  next_day DATE,
  next_paired DATE,
  valid_to DATE,
  numerator DOUBLE,
  paired DOUBLE,
  denominator DOUBLE
);
CREATE TABLE IF NOT EXISTS long_series (unit VARCHAR, indicator VARCHAR)
