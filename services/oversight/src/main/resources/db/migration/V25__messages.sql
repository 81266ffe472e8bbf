-- Messages to the party of a case, one row for each event, template and party; what was written stays as it was written.
CREATE TABLE message (
    id          uuid        PRIMARY KEY,
    event_id    text        NOT NULL,
    template    text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('NOTICE', 'PROGRESS', 'REMINDER')),
    urgent      boolean     NOT NULL,
    holder_uscc text        NOT NULL,
    source      text        NOT NULL,
    case_number text        NOT NULL,
    title_zh    text        NOT NULL,
    title_en    text        NOT NULL,
    text_zh     text        NOT NULL,
    text_en     text        NOT NULL,
    past        boolean     NOT NULL,
    happened_at timestamptz NOT NULL,
    entered_at  timestamptz NOT NULL,
    UNIQUE (event_id, template, holder_uscc)
);
COMMENT ON COLUMN message.past IS 'It had happened long ago when it was heard: shown as read, and sent nowhere.';
-- The id is text there, so that it is in the order of the cursor.
CREATE INDEX message_newest ON message (holder_uscc, happened_at, (id::text));
GRANT SELECT, INSERT ON message TO ${app_role};

-- Who read which message; the party's people each for himself.
CREATE TABLE message_reading (
    message_id uuid        NOT NULL REFERENCES message,
    person_id  text        NOT NULL,
    read_at    timestamptz NOT NULL,
    PRIMARY KEY (message_id, person_id)
);
GRANT SELECT, INSERT ON message_reading TO ${app_role};

COMMENT ON TABLE message IS 'Messages to the parties of cases, as they were written.';
COMMENT ON TABLE message_reading IS 'Who of a party read which message.';
