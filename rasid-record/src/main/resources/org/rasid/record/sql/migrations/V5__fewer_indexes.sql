-- What filters and pages ask for is answered by sets of facts in memory; each index costs every new fact a page.
DROP INDEX fact_by_day;
DROP INDEX fact_by_last_day;
DROP INDEX fact_by_topic;
DROP INDEX fact_by_place;
DROP INDEX fact_by_country;
DROP INDEX clause_by_deadline;
