-- What the office was told of a clock: the due date it was warned of (V1), the one it missed, and when a pause was last named as ageing.
ALTER TABLE licence_case ADD COLUMN missed_of date;
ALTER TABLE licence_case ADD COLUMN pause_told_on date;
CREATE INDEX licence_case_paused ON licence_case (case_number) WHERE status = 'ACCEPTED' AND due_on IS NULL;

-- Whoever stands anywhere in the file must have entered that part, and so met the four-eyes and recusal check. The clock decides
-- only where the law lets silence renew a licence.
CREATE OR REPLACE FUNCTION refuse_unentered_actor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    acting record;
BEGIN
    FOR acting IN
        SELECT NEW.decision ->> 'by' AS actor, 'DECISION' AS part WHERE NEW.decision IS NOT NULL
            AND NOT (NEW.decision ->> 'by' = 'clock' AND (NEW.decision ->> 'deemed')::boolean AND NEW.matter = 'RENEWAL')
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

-- A decision, once taken, stands as it was taken.
CREATE FUNCTION refuse_other_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decision IS NOT NULL AND NEW.decision IS DISTINCT FROM OLD.decision THEN
        RAISE EXCEPTION 'case % is decided', OLD.case_number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decided_cases BEFORE UPDATE ON licence_case FOR EACH ROW EXECUTE FUNCTION refuse_other_decision();
