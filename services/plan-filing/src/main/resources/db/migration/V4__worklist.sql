-- What a worklist asks of the running clock, and by what a filing is found; kept in step with the case as due_on is.
ALTER TABLE filing_case
    ADD COLUMN due_fixed  boolean NOT NULL DEFAULT true,
    ADD COLUMN plan_title text    NOT NULL GENERATED ALWAYS AS (filing -> 'plan' ->> 'title') STORED;

-- One look into an index answers every question of the list: the row itself is read for the lines of one page only.
DROP INDEX filing_case_worklist;
DROP INDEX filing_case_city;
CREATE INDEX filing_case_desk ON filing_case (office, due_order, case_number)
    INCLUDE (status, due_fixed, unit_uscc, unit_name, filing_number, plan_title);
CREATE INDEX filing_case_desks ON filing_case (due_order, case_number)
    INCLUDE (office, status, due_fixed, unit_uscc, unit_name, filing_number, plan_title);
