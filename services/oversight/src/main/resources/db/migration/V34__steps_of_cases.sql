-- The step a case is in and the last day of its share of the time: reckoned from its lines like the rest of the row; empty until the board has been made
-- anew, which is asked for here.
ALTER TABLE board_case
    ADD COLUMN step       text,
    ADD COLUMN step_from  date,
    ADD COLUMN step_until date,
    ADD CHECK ((step IS NULL) = (step_from IS NULL)),
    ADD CHECK (step_until IS NULL OR step IS NOT NULL);
COMMENT ON COLUMN board_case.step IS 'Stage of the service item it is in, where that has a share of the time.';
COMMENT ON COLUMN board_case.step_from IS 'First day of it.';
COMMENT ON COLUMN board_case.step_until IS 'Last day of the share; empty while it stands still, and where the calendar does not reach.';
CREATE INDEX board_case_step ON board_case (edition, step_until, case_number) WHERE step_until IS NOT NULL;

ALTER TABLE finding DROP CONSTRAINT finding_kind_check;
ALTER TABLE finding ADD CONSTRAINT finding_kind_check
    CHECK (kind IN ('OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING', 'STEP_OVERRUN', 'LICENCE_ENDING'));
ALTER TABLE supervision_order DROP CONSTRAINT supervision_order_ground_check;
ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_ground_check
    CHECK (ground IN ('OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING', 'STEP_OVERRUN', 'LICENCE_ENDING', 'SPOT_CHECK', 'OTHER'));

-- What was told last of the end of a licence whose renewal is under way.
CREATE TABLE licence_end (
    case_number text        PRIMARY KEY,
    valid_to    date        NOT NULL,
    told_at     timestamptz NOT NULL
);
COMMENT ON TABLE licence_end IS 'Last days of licences whose renewal is under way, by the case of the renewal.';
CREATE INDEX licence_end_day ON licence_end (valid_to, case_number);
GRANT SELECT, INSERT, UPDATE ON licence_end TO ${app_role};

INSERT INTO board_rebuild DEFAULT VALUES;
