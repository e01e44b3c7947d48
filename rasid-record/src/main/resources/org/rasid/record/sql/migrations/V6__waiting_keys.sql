-- The few findings that wait for a day are asked for with each report: by themselves they stay at hand.
CREATE INDEX fact_key_waiting ON fact_key (key, first_day, finding) WHERE longest = -1;
