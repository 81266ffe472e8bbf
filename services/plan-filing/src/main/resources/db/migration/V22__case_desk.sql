-- The desk of the kernel: who took which part in a filing, who is tied to a unit, and which days a clock stands still.

ALTER TABLE filing_case
    ADD COLUMN authority_mode text,
    ADD COLUMN item_code      text NOT NULL DEFAULT '44015000700001',
    ADD COLUMN paused_from    date,
    ADD COLUMN paused_to      date;
DROP INDEX filing_case_desk;
DROP INDEX filing_case_desks;
CREATE INDEX filing_case_desk ON filing_case (office, due_order, case_number)
    INCLUDE (status, due_fixed, paused_from, paused_to, unit_uscc, unit_name, filing_number, plan_title);
CREATE INDEX filing_case_desks ON filing_case (due_order, case_number)
    INCLUDE (office, status, due_fixed, paused_from, paused_to, unit_uscc, unit_name, filing_number, plan_title);

-- An officer tied to a unit; both act and tie are refused whichever comes second.
CREATE TABLE recusal (
    actor_id text NOT NULL,
    uscc     text NOT NULL,
    reason   text NOT NULL,
    PRIMARY KEY (actor_id, uscc)
);
GRANT SELECT, INSERT ON recusal TO ${app_role};

-- Who took which part in a filing. Rows are added, never changed or removed.
CREATE TABLE case_participant (
    case_number text NOT NULL REFERENCES filing_case,
    actor_id    text NOT NULL,
    part        text NOT NULL CHECK (part IN ('WRITING_DOWN', 'CHECK', 'REGISTRATION')),
    PRIMARY KEY (case_number, actor_id, part)
);
GRANT SELECT, INSERT ON case_participant TO ${app_role};

-- Four eyes: the pairs of parts that must not meet in one person.
CREATE TABLE forbidden_pair (part text NOT NULL, other text NOT NULL, PRIMARY KEY (part, other));
INSERT INTO forbidden_pair VALUES ('WRITING_DOWN', 'REGISTRATION'), ('REGISTRATION', 'WRITING_DOWN');
GRANT SELECT ON forbidden_pair TO ${app_role};

INSERT INTO case_participant SELECT case_number, actor_id, 'WRITING_DOWN' FROM filing_scribe;

CREATE FUNCTION refuse_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Two parts of one filing are entered one after the other, so that neither slips past the other's check.
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
    IF EXISTS (SELECT 1 FROM case_participant p JOIN forbidden_pair f ON f.part = NEW.part AND f.other = p.part
               WHERE p.case_number = NEW.case_number AND p.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'four eyes: % may not also take part % in case %', NEW.actor_id, NEW.part, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM recusal r JOIN filing_case c ON c.unit_uscc = r.uscc
               WHERE c.case_number = NEW.case_number AND r.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'recusal: % is tied to the unit of case %', NEW.actor_id, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.part = 'WRITING_DOWN'
        AND EXISTS (SELECT 1 FROM filing_case c WHERE c.case_number = NEW.case_number AND c.status = 'FILED') THEN
        RAISE EXCEPTION 'four eyes: % is filed; nobody writes it down any more', NEW.case_number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON case_participant FOR EACH ROW EXECUTE FUNCTION refuse_participant();

-- A process of the version before still enters scribes in its own table; what it writes counts here. The table goes when none of them runs any more.
CREATE FUNCTION enter_scribe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO case_participant VALUES (NEW.case_number, NEW.actor_id, 'WRITING_DOWN') ON CONFLICT DO NOTHING;
    RETURN NEW;
END $$;
CREATE TRIGGER enter_scribe AFTER INSERT ON filing_scribe FOR EACH ROW EXECUTE FUNCTION enter_scribe();

-- Four eyes, whichever version files: nobody stands as filer who wrote the filing down or is tied to its unit.
CREATE OR REPLACE FUNCTION refuse_scribe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'FILED' AND NEW.filed_by IS DISTINCT FROM OLD.filed_by THEN
        RAISE EXCEPTION 'filing % was filed by %', OLD.case_number, OLD.filed_by USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'FILED' AND OLD.status <> 'FILED' THEN
        -- Writing down and filing come one after the other, so that neither slips past the other's check.
        PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
        -- One filed by nobody in particular, as before this column, passes only if nobody wrote it down.
        IF NEW.deemed <> (NEW.filed_by = 'clock')
            OR EXISTS (SELECT 1 FROM case_participant p
                       WHERE p.case_number = NEW.case_number AND p.part = 'WRITING_DOWN'
                         AND p.actor_id = coalesce(NEW.filed_by, p.actor_id))
            OR EXISTS (SELECT 1 FROM recusal r WHERE r.uscc = NEW.unit_uscc AND r.actor_id = NEW.filed_by) THEN
            RAISE EXCEPTION 'four eyes: % may not file %', NEW.filed_by, NEW.case_number USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
