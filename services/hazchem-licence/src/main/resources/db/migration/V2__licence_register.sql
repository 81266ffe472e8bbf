-- Licences in force and their history.
CREATE TABLE licence (
    licence_id             text    PRIMARY KEY,
    version                bigint  NOT NULL,
    status                 text    NOT NULL,
    licence_number         text    UNIQUE,
    certificate_identifier text,
    certificate_version    text,
    verification_url       text,
    holder_uscc            text    NOT NULL,
    holder_name            text    NOT NULL,
    office                 text    NOT NULL,
    in_name_of             text    NOT NULL,
    case_class             text    NOT NULL,
    content                jsonb   NOT NULL,
    valid_from             date    NOT NULL,
    valid_to               date    NOT NULL,
    granted_on             date    NOT NULL,
    ended_on               date,
    acts                   jsonb   NOT NULL DEFAULT '[]'
);
GRANT SELECT, INSERT, UPDATE ON licence TO ${app_role};
CREATE INDEX licence_office ON licence (office, status, valid_to, licence_id);
CREATE INDEX licence_holder ON licence (holder_uscc, licence_id);
CREATE INDEX licence_expiry ON licence (valid_to) WHERE status IN ('IN_FORCE', 'SUSPENDED', 'PENDING_CERTIFICATE');

-- A cancelled licence can never come back.
CREATE FUNCTION refuse_revival() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'CANCELLED' AND NEW.status <> 'CANCELLED' THEN
        RAISE EXCEPTION 'licence % is cancelled', OLD.licence_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER cancelled_licences BEFORE UPDATE ON licence FOR EACH ROW EXECUTE FUNCTION refuse_revival();

-- Enterprises that may not apply for a time, by credit code.
CREATE TABLE reapplication_bar (
    uscc       text NOT NULL,
    from_day   date NOT NULL,
    until_day  date NOT NULL,
    reason     text NOT NULL,
    source     text NOT NULL,
    PRIMARY KEY (uscc, source)
);
GRANT SELECT, INSERT ON reapplication_bar TO ${app_role};
