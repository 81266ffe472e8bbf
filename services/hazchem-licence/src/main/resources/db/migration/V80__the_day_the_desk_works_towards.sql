-- The list goes by the day that comes first of the law's and the promised one, and knows whose turn it is. What stands here is the old order
-- until each case is reckoned (reckoned_to), which a sweep does.
ALTER TABLE licence_case
    ADD COLUMN pressed_on  date,
    ADD COLUMN respond_by  date,
    ADD COLUMN reckoned_to integer NOT NULL DEFAULT 0;
UPDATE licence_case SET pressed_on = due_on WHERE due_on IS NOT NULL;
UPDATE licence_case
SET respond_by = coalesce(supplement_finding ->> 'respondBy', correction_notice ->> 'respondBy')::date
WHERE status = 'CORRECTION_REQUESTED';

DROP INDEX licence_case_worklist;
DROP INDEX licence_case_desk;
DROP INDEX licence_case_desks;
ALTER TABLE licence_case DROP COLUMN due_order;
ALTER TABLE licence_case ADD COLUMN due_order date NOT NULL GENERATED ALWAYS AS (coalesce(pressed_on, DATE '9999-12-31')) STORED;
CREATE INDEX licence_case_worklist ON licence_case (office, status, due_order, case_number);
CREATE INDEX licence_case_desk ON licence_case (office, due_order, case_number)
    INCLUDE (status, matter, due_fixed, paused_from, paused_to, respond_by, applicant_uscc, applicant_name);
CREATE INDEX licence_case_desks ON licence_case (due_order, case_number)
    INCLUDE (office, status, matter, due_fixed, paused_from, paused_to, respond_by, applicant_uscc, applicant_name);
CREATE INDEX licence_case_unreckoned ON licence_case (reckoned_to, case_number);

COMMENT ON COLUMN licence_case.due_on IS 'Last day the law gives for what runs now; empty while no clock runs or while it stands still.';
COMMENT ON COLUMN licence_case.pressed_on IS 'The day the list goes by: of the law''s and the promised one that comes first.';
COMMENT ON COLUMN licence_case.due_fixed IS 'Whether that day is final: false while the calendar of its year is missing.';
COMMENT ON COLUMN licence_case.due_order IS 'The day the list goes by, or 9999-12-31.';
COMMENT ON COLUMN licence_case.respond_by IS 'Last day the applicant has for what he is asked now; empty while nothing is.';
COMMENT ON COLUMN licence_case.reckoned_to IS 'Last year of the calendar the dates were reckoned by; nought before they were.';
