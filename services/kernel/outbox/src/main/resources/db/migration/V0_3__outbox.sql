-- What happened to each case, in order. The application adds rows; it cannot change or remove one.
CREATE TABLE case_event (
    event_id    uuid        PRIMARY KEY,
    subject     text        NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence > 0),
    type        text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    data        jsonb       NOT NULL,
    UNIQUE (subject, sequence)
);
GRANT SELECT, INSERT ON case_event TO ${app_role};

-- Events still to be published; a row leaves when the broker has confirmed it.
CREATE TABLE outbox (
    position        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id        uuid        NOT NULL UNIQUE REFERENCES case_event,
    subject         text        NOT NULL,
    sequence        bigint      NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    parked_at       timestamptz,
    last_error      text
);
CREATE INDEX outbox_case ON outbox (subject, sequence);
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${app_role};

-- How far each consumer has got in each case.
CREATE TABLE inbox (
    queue         text   NOT NULL,
    source        text   NOT NULL,
    subject       text   NOT NULL,
    last_sequence bigint NOT NULL,
    PRIMARY KEY (queue, source, subject)
);
GRANT SELECT, INSERT, UPDATE ON inbox TO ${app_role};

-- Messages no retry can help; an operator mends the cause and sets redrive.
CREATE TABLE dead_letter (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue    text        NOT NULL,
    message  text        NOT NULL,
    error    text        NOT NULL,
    at       timestamptz NOT NULL DEFAULT now(),
    redrive  boolean     NOT NULL DEFAULT false
);
GRANT SELECT, INSERT, UPDATE, DELETE ON dead_letter TO ${app_role};
