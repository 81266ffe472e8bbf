-- What a worklist asks of the running clock: whether its date is fixed, and which days it stands still; kept in step with the ledger as due_on is.
ALTER TABLE licence_case
    ADD COLUMN due_fixed   boolean NOT NULL DEFAULT true,
    ADD COLUMN paused_from date,
    ADD COLUMN paused_to   date;

-- Open pauses of the cases there are; every later act reckons its own.
UPDATE licence_case
SET paused_from = greatest((open.pause ->> 'from')::date, coalesce(accepted_on, received_on) + 1), paused_to = DATE '9999-12-31'
FROM (SELECT c.case_number AS number, pause
      FROM licence_case c, jsonb_array_elements(c.suspensions) pause
      WHERE pause ->> 'to' IS NULL) open
WHERE open.number = case_number AND status IN ('ACCEPTED', 'EXAMINED');

-- One look into an index answers every question of the list: the row itself is read for the lines of one page only.
DROP INDEX licence_case_office;
DROP INDEX licence_case_city;
CREATE INDEX licence_case_desk ON licence_case (office, due_order, case_number)
    INCLUDE (status, matter, due_fixed, paused_from, paused_to, applicant_uscc, applicant_name);
CREATE INDEX licence_case_desks ON licence_case (due_order, case_number)
    INCLUDE (office, status, matter, due_fixed, paused_from, paused_to, applicant_uscc, applicant_name);
CREATE INDEX licence_case_received ON licence_case (office, received_on, case_number);
CREATE INDEX licence_case_receipts ON licence_case (received_on, case_number);
