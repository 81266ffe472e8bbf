-- Messages on their way out of the house: one row for each message, way and contact; of the message centre there is no contact.
CREATE TABLE message_delivery (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 0,
    message_id      uuid        NOT NULL REFERENCES message,
    contact_id      uuid        REFERENCES contact,
    channel         text        NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'CENTRE')),
    status          text        NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'FAILED', 'SENT', 'DELIVERED', 'PARKED', 'DROPPED')),
    round           integer     NOT NULL DEFAULT 1,
    refused         boolean     NOT NULL DEFAULT false,
    attempts        integer     NOT NULL DEFAULT 0,
    questions       integer     NOT NULL DEFAULT 0,
    loud_at         timestamptz,
    next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    why             text,
    queued_at       timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((channel = 'CENTRE') = (contact_id IS NULL)),
    CHECK (status NOT IN ('FAILED', 'PARKED', 'DROPPED') OR why IS NOT NULL)
);
COMMENT ON COLUMN message_delivery.round IS 'Part of the key the other side knows it by: another one only after it had clearly said no.';
COMMENT ON COLUMN message_delivery.loud_at IS 'End of the quiet hours it waits for, by the clock of the law; pauses and leases run on the clock of the database.';
CREATE INDEX message_delivery_due ON message_delivery (next_attempt_at, id) WHERE status IN ('QUEUED', 'FAILED');
CREATE INDEX message_delivery_asked ON message_delivery (next_attempt_at, id) WHERE status = 'SENT' AND channel = 'SMS';
CREATE INDEX message_delivery_newest ON message_delivery (queued_at, (id::text));
CREATE INDEX message_delivery_status ON message_delivery (status, channel, queued_at, (id::text));
CREATE INDEX message_delivery_message ON message_delivery (message_id);
GRANT SELECT, INSERT, UPDATE ON message_delivery TO ${app_role};

COMMENT ON TABLE message_delivery IS 'Messages on their way to contacts and to the message centre, and what became of them.';
