-- When a fact happened is the service's to say; when it was written down, and by which role, this server notes itself.
ALTER TABLE case_event ADD COLUMN recorded_at timestamptz, ADD COLUMN recorded_by text;

CREATE FUNCTION stamp_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.recorded_at := clock_timestamp();
    NEW.recorded_by := session_user;
    RETURN NEW;
END $$;
CREATE TRIGGER stamped_events BEFORE INSERT ON case_event FOR EACH ROW EXECUTE FUNCTION stamp_event();
