-- A notice of gaps ends: by what was missing, by withdrawal, or closed with a reason when its last day is over.
ALTER TABLE filing_case DROP CONSTRAINT filing_case_status_check;
ALTER TABLE filing_case
    ADD CONSTRAINT filing_case_status_check
        CHECK (status IN ('SUBMITTED', 'GAPS_NOTIFIED', 'GAPS_FILLED', 'FILED', 'WITHDRAWN', 'CLOSED')),
    ADD COLUMN supply_by   date,
    ADD COLUMN supply_told date,
    ADD COLUMN closing     jsonb,
    -- points of the form that could be better; they hold nothing up
    ADD COLUMN form_advice jsonb NOT NULL DEFAULT '[]',
    -- a revised plan is filed anew within its days from publication; the old filing stands meanwhile
    ADD COLUMN revised_on  date,
    ADD COLUMN refile_by   date,
    ADD COLUMN refile_told date,
    -- drills belong to the unit: since its first filing, whatever number it has now
    ADD COLUMN drill_since date,
    ADD CHECK (status <> 'CLOSED' OR closing IS NOT NULL);

UPDATE filing_case SET supply_by = CAST(gap_notice ->> 'issuedOn' AS date) + 30 WHERE status = 'GAPS_NOTIFIED';
UPDATE filing_case filed SET drill_since = units.first_filed
FROM (SELECT unit_uscc, min(filed_on) first_filed FROM filing_case WHERE drill_owed GROUP BY unit_uscc) units
WHERE filed.drill_owed AND filed.unit_uscc = units.unit_uscc;

CREATE INDEX filing_case_supply ON filing_case (supply_by) WHERE status = 'GAPS_NOTIFIED';
CREATE INDEX filing_case_refile ON filing_case (refile_by) WHERE standing = 'REFILING_REQUIRED';

CREATE OR REPLACE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('FILED', 'WITHDRAWN', 'CLOSED') AND NEW.status <> OLD.status
        OR OLD.standing IN ('REPLACED', 'CANCELLED') AND NEW.standing <> OLD.standing
        OR OLD.filing_number IS NOT NULL AND NEW.filing_number IS DISTINCT FROM OLD.filing_number THEN
        RAISE EXCEPTION 'filing % has ended as % %', OLD.case_number, OLD.status, OLD.standing USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
