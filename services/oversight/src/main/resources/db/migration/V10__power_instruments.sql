-- Papers about powers (下放, 委托, 收回): drafted by one person, rehearsed, approved by another. The register is what it began with and every approved one, in order.
CREATE TABLE power_instrument (
    record_number    text        PRIMARY KEY,
    version          bigint      NOT NULL,
    paper_number     text        NOT NULL,
    office           text        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('ENTRUST', 'DEVOLVE', 'RECALL', 'SUSPEND', 'RESUME', 'RENEW')),
    status           text        NOT NULL CHECK (status IN ('DRAFTED', 'REHEARSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    paper            jsonb       NOT NULL,
    content          jsonb       NOT NULL,
    rehearsed        jsonb,
    drafted_by       text        NOT NULL,
    drafted_name     text        NOT NULL,
    drafted_at       timestamptz NOT NULL,
    ended_by         text,
    ended_name       text,
    ended_at         timestamptz,
    words            text,
    register_version bigint      UNIQUE,
    CHECK ((status = 'APPROVED') = (register_version IS NOT NULL)),
    CHECK ((status IN ('APPROVED', 'REJECTED', 'WITHDRAWN')) = (ended_by IS NOT NULL)),
    -- Four eyes, also against a slip of the program.
    CHECK (status NOT IN ('APPROVED', 'REJECTED') OR ended_by <> drafted_by),
    CHECK (status <> 'APPROVED' OR rehearsed IS NOT NULL)
);
-- One number, one instrument.
CREATE UNIQUE INDEX power_instrument_number ON power_instrument (paper_number) WHERE status NOT IN ('REJECTED', 'WITHDRAWN');
CREATE INDEX power_instrument_newest ON power_instrument (drafted_at, record_number);
GRANT SELECT, INSERT, UPDATE ON power_instrument TO ${app_role};

-- What is approved stays as it was approved: it is undone by another instrument only.
CREATE FUNCTION power_instrument_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'APPROVED' OR OLD.paper IS DISTINCT FROM NEW.paper OR OLD.content IS DISTINCT FROM NEW.content
            OR OLD.drafted_by <> NEW.drafted_by THEN
        RAISE EXCEPTION 'an instrument is not rewritten' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER power_instrument_kept BEFORE UPDATE ON power_instrument FOR EACH ROW EXECUTE FUNCTION power_instrument_stays();
COMMENT ON TABLE power_instrument IS 'Papers by which the city gives power, or changes what it gave.';
