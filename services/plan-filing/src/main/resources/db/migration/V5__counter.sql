-- Somebody came to the window: which officer speaks for which unit, for whom that person came, and until when.
CREATE TABLE counter_visit (
    id              uuid        PRIMARY KEY,
    office          text        NOT NULL,
    officer         text        NOT NULL,
    officer_name    text        NOT NULL,
    uscc            text        NOT NULL,
    enterprise_name text        NOT NULL,
    visitor         text        NOT NULL,
    capacity        text        NOT NULL CHECK (capacity IN ('LEGAL_REPRESENTATIVE', 'AGENT')),
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz
);
GRANT SELECT, INSERT ON counter_visit TO ${app_role};
GRANT UPDATE (closed_at) ON counter_visit TO ${app_role};
CREATE INDEX counter_visit_officer ON counter_visit (officer, opened_at);

-- A draft written at a window belongs to its unit and to that window's office; the unit's other drafts are not the office's.
ALTER TABLE draft ADD COLUMN office text;

-- How a filing came in over the counter, with the papers signed there; and who entered it in the register ('clock' by silence).
ALTER TABLE filing_case ADD COLUMN counter jsonb, ADD COLUMN filed_by text;

-- Who wrote a filing, or what its notice asked for, down at the window. Rows are added, never changed or removed.
CREATE TABLE filing_scribe (
    case_number text NOT NULL REFERENCES filing_case,
    actor_id    text NOT NULL,
    PRIMARY KEY (case_number, actor_id)
);
GRANT SELECT, INSERT ON filing_scribe TO ${app_role};

-- Four eyes: one officer may check and file a plan, but not one he wrote down himself.
CREATE FUNCTION refuse_scribe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'FILED' AND NEW.filed_by IS DISTINCT FROM OLD.filed_by THEN
        RAISE EXCEPTION 'filing % was filed by %', OLD.case_number, OLD.filed_by USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'FILED' AND OLD.status <> 'FILED' THEN
        -- Writing down and filing come one after the other, so that neither slips past the other's check.
        PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
        -- One filed by nobody in particular, as before this column, passes only if nobody wrote it down.
        IF NEW.deemed <> (NEW.filed_by = 'clock')
            OR EXISTS (SELECT 1 FROM filing_scribe s
                       WHERE s.case_number = NEW.case_number AND s.actor_id = coalesce(NEW.filed_by, s.actor_id)) THEN
            RAISE EXCEPTION 'four eyes: % may not file %', NEW.filed_by, NEW.case_number USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE UPDATE ON filing_case FOR EACH ROW EXECUTE FUNCTION refuse_scribe();

CREATE FUNCTION refuse_late_scribe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
    IF EXISTS (SELECT 1 FROM filing_case c WHERE c.case_number = NEW.case_number AND c.status = 'FILED') THEN
        RAISE EXCEPTION 'four eyes: % is filed; nobody writes it down any more', NEW.case_number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON filing_scribe FOR EACH ROW EXECUTE FUNCTION refuse_late_scribe();
