-- Each office a case comes to has its own receipt, and its own days from there. Rows of before had one office from receipt on; so have those a
-- process of the version before writes, and neither needs a value.
ALTER TABLE licence_case
    ADD COLUMN office_received_on date,
    ADD COLUMN earlier_receipts   jsonb;
COMMENT ON COLUMN licence_case.office_received_on IS 'Day the office that has the case received it; empty where it had it from the first receipt on.';
COMMENT ON COLUMN licence_case.earlier_receipts IS 'Offices that had the case before, each from when to when.';
DROP INDEX licence_case_silent;
CREATE INDEX licence_case_silent ON licence_case ((coalesce(office_received_on, received_on))) WHERE status = 'SUBMITTED';
