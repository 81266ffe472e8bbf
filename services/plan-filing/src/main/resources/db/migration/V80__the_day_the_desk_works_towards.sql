-- The list goes by the day the desk works towards, and knows whose turn it is. The dates of the cases there are, a sweep reckons (reckoned_to).
ALTER TABLE filing_case
    ADD COLUMN pressed_on  date,
    ADD COLUMN respond_by  date,
    ADD COLUMN reckoned_to integer NOT NULL DEFAULT 0;
UPDATE filing_case SET pressed_on = due_on WHERE due_on IS NOT NULL;
UPDATE filing_case SET respond_by = supply_by WHERE status = 'GAPS_NOTIFIED';

DROP INDEX filing_case_desk;
DROP INDEX filing_case_desks;
ALTER TABLE filing_case DROP COLUMN due_order;
ALTER TABLE filing_case ADD COLUMN due_order date NOT NULL GENERATED ALWAYS AS (coalesce(pressed_on, DATE '9999-12-31')) STORED;
CREATE INDEX filing_case_desk ON filing_case (office, due_order, case_number)
    INCLUDE (status, due_fixed, paused_from, paused_to, respond_by, unit_uscc, unit_name, filing_number, plan_title);
CREATE INDEX filing_case_desks ON filing_case (due_order, case_number)
    INCLUDE (office, status, due_fixed, paused_from, paused_to, respond_by, unit_uscc, unit_name, filing_number, plan_title);
CREATE INDEX filing_case_unreckoned ON filing_case (reckoned_to, case_number);

COMMENT ON COLUMN filing_case.due_on IS 'Last day the law gives the office; empty while no clock runs.';
COMMENT ON COLUMN filing_case.pressed_on IS 'The day the list goes by.';
COMMENT ON COLUMN filing_case.due_fixed IS 'Whether that day is final: false while the calendar of its year is missing.';
COMMENT ON COLUMN filing_case.due_order IS 'The day the list goes by, or 9999-12-31.';
COMMENT ON COLUMN filing_case.respond_by IS 'Last day the unit has for what the notice named; empty while nothing is asked of it.';
COMMENT ON COLUMN filing_case.reckoned_to IS 'Last year of the calendar the dates were reckoned by; nought before they were.';
