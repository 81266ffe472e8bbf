-- When a case was last changed, for who asks for changes only. The database says so whenever the version moves on; what there is
-- already was changed when its last event was recorded.
ALTER TABLE filing_case ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp();
UPDATE filing_case c SET changed_at = e.at
FROM (SELECT subject, max(coalesce(recorded_at, occurred_at)) AS at FROM case_event GROUP BY subject) e
WHERE e.subject = c.case_number;

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END $$;
CREATE TRIGGER noted_changes BEFORE UPDATE ON filing_case FOR EACH ROW
    WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION note_change();

CREATE INDEX filing_case_changed ON filing_case (office, changed_at, case_number);
CREATE INDEX filing_case_changes ON filing_case (changed_at, case_number);
CREATE INDEX filing_case_own_changes ON filing_case (unit_uscc, changed_at, case_number);
