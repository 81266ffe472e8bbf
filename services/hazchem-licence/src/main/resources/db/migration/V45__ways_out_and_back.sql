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

-- A decision, once taken, stands as it was taken, unless an order that keeps it quashes it.
CREATE OR REPLACE FUNCTION refuse_other_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decision IS NOT NULL AND NEW.decision IS DISTINCT FROM OLD.decision
        AND (NEW.decision IS NOT NULL
             OR jsonb_array_length(NEW.reopenings) <= jsonb_array_length(OLD.reopenings)
             OR NEW.reopenings -> -1 -> 'refusal' ->> 'number' IS DISTINCT FROM OLD.decision ->> 'number') THEN
        RAISE EXCEPTION 'case % is decided', OLD.case_number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

-- Who warns or ends a case decides, and has met the four-eyes check as such.
CREATE OR REPLACE FUNCTION refuse_unentered_actor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    acting record;
BEGIN
    FOR acting IN
        SELECT NEW.decision ->> 'by' AS actor, 'DECISION' AS part WHERE NEW.decision IS NOT NULL
            AND NOT (NEW.decision ->> 'by' = 'clock' AND (NEW.decision ->> 'deemed')::boolean AND NEW.matter = 'RENEWAL')
        UNION ALL SELECT NEW.warning ->> 'by', 'DECISION' WHERE NEW.warning IS NOT NULL
        UNION ALL SELECT NEW.termination ->> 'by', 'DECISION' WHERE NEW.termination IS NOT NULL
        UNION ALL SELECT NEW.examination ->> 'by', 'EXAMINATION' WHERE NEW.examination IS NOT NULL
        UNION ALL SELECT NEW.legal_review ->> 'by', 'LEGAL_REVIEW' WHERE NEW.legal_review IS NOT NULL
        UNION ALL SELECT NEW.hearing ->> 'chair', 'HEARING' WHERE NEW.hearing ->> 'chair' IS NOT NULL
        UNION ALL SELECT signature, 'INSPECTION' FROM jsonb_array_elements(NEW.inspections) inspection,
            jsonb_array_elements_text(inspection -> 'signedBy') signature
        UNION ALL SELECT opinion ->> 'expertId', 'EXPERT_REVIEW' FROM jsonb_array_elements(NEW.expert_opinions) opinion
    LOOP
        IF NOT EXISTS (SELECT 1 FROM case_participant p
                       WHERE p.case_number = NEW.case_number AND p.actor_id = acting.actor AND p.part = acting.part) THEN
            RAISE EXCEPTION 'four eyes: % stands as % in case % without having entered it',
                acting.actor, acting.part, NEW.case_number USING ERRCODE = 'check_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
