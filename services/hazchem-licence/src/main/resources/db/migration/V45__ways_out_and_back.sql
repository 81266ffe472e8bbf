-- A case ends without a decision when nothing or nobody is left to decide about, and comes back when its end was quashed.
ALTER TABLE licence_case
    ADD COLUMN termination jsonb,
    ADD COLUMN reopenings  jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN licence_case.termination IS 'End without a decision: ground, number and remedy.';
COMMENT ON COLUMN licence_case.reopenings IS 'Every time the case was opened again by order, with what was quashed.';

-- A bar whose decision was quashed holds no longer; that it held is kept.
ALTER TABLE reapplication_bar ADD COLUMN lifted_on date;
COMMENT ON COLUMN reapplication_bar.lifted_on IS 'Day the decision it followed from was quashed; empty while it holds.';
GRANT UPDATE (from_day, until_day, reason, lifted_on) ON reapplication_bar TO ${app_role};

-- What has ended stays as it ended, unless an order that is on file opens it again.
CREATE OR REPLACE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('NOT_ACCEPTED', 'CLOSED', 'WITHDRAWN', 'TERMINATED') AND NEW.status <> OLD.status
        AND (OLD.status = 'WITHDRAWN' OR jsonb_array_length(NEW.reopenings) <= jsonb_array_length(OLD.reopenings)) THEN
        RAISE EXCEPTION 'case % has ended as %', OLD.case_number, OLD.status USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
