-- Whose a case is among the officers of its office. It is written beside the case and is no version of it: who takes a case disturbs nobody who acts.
ALTER TABLE filing_case
    ADD COLUMN assigned_to   text,
    ADD COLUMN assigned_name text,
    ADD COLUMN assigned_at   timestamptz,
    ADD CHECK ((assigned_to IS NULL) = (assigned_name IS NULL AND assigned_at IS NULL));

DROP INDEX filing_case_desk;
DROP INDEX filing_case_desks;
CREATE INDEX filing_case_desk ON filing_case (office, due_order, case_number)
    INCLUDE (status, due_fixed, paused_from, paused_to, respond_by, unit_uscc, unit_name, filing_number, plan_title, assigned_to);
CREATE INDEX filing_case_desks ON filing_case (due_order, case_number)
    INCLUDE (office, status, due_fixed, paused_from, paused_to, respond_by, unit_uscc, unit_name, filing_number, plan_title, assigned_to);
CREATE INDEX filing_case_assigned ON filing_case (office, assigned_to, due_order, case_number) WHERE assigned_to IS NOT NULL;

-- A case that goes on to another office is nobody's there.
CREATE FUNCTION give_back_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.assigned_to := NULL;
    NEW.assigned_name := NULL;
    NEW.assigned_at := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER given_back BEFORE UPDATE ON filing_case FOR EACH ROW
    WHEN (NEW.office <> OLD.office) EXECUTE FUNCTION give_back_moved();

-- The officers a desk knows, by their own sign-in: no directory of staff.
CREATE TABLE colleague (
    office  text   NOT NULL,
    person  text   NOT NULL,
    name    text   NOT NULL,
    roles   text[] NOT NULL,
    seen_on date   NOT NULL,
    PRIMARY KEY (office, person)
);
GRANT SELECT, INSERT, UPDATE ON colleague TO ${app_role};

-- The record of whose a case was. Lines are added, never changed or removed.
CREATE TABLE case_assignment (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text        NOT NULL REFERENCES filing_case,
    at          timestamptz NOT NULL,
    act         text        NOT NULL CHECK (act IN ('TAKE', 'GIVE_BACK', 'ASSIGN', 'HAND_OVER')),
    from_person text,
    from_name   text,
    to_person   text,
    to_name     text,
    by_person   text        NOT NULL,
    by_name     text        NOT NULL,
    reason      text
);
GRANT SELECT, INSERT ON case_assignment TO ${app_role};
CREATE INDEX case_assignment_case ON case_assignment (case_number, id);

COMMENT ON COLUMN filing_case.assigned_to IS 'The officer whose case it is, by person; empty while it is nobody''s. Not a lock.';
COMMENT ON COLUMN filing_case.assigned_name IS 'The name he was known by when it became his.';
COMMENT ON COLUMN filing_case.assigned_at IS 'When it became his.';
COMMENT ON TABLE colleague IS 'Officers who opened this office''s desk, took a case or acted on one; known by their own sign-in.';
COMMENT ON COLUMN colleague.person IS 'The person, as four eyes know him.';
COMMENT ON COLUMN colleague.name IS 'As he signs in.';
COMMENT ON COLUMN colleague.roles IS 'As his last sign-in said.';
COMMENT ON COLUMN colleague.seen_on IS 'Day he was last seen here.';
COMMENT ON TABLE case_assignment IS 'Whose a case was among the officers, line by line, and who put it there.';
COMMENT ON COLUMN case_assignment.act IS 'Taken, given back, passed on, or handed over with all others of one person.';
