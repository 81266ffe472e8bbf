-- Everything told is wanted once more by somebody who listens only now: how far it has been put back into the outbox, a stretch at a time, whenever
-- nothing else waits there. One pass serves whoever asked; asked for again meanwhile, it begins again.
CREATE TABLE replay_pass (
    one            boolean     PRIMARY KEY DEFAULT true CHECK (one),
    after_position bigint      NOT NULL,
    until_position bigint      NOT NULL,
    asked_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by       text        NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON replay_pass TO ${app_role};
COMMENT ON TABLE replay_pass IS 'How far everything told has been told once more; no row while nobody asks.';

-- Producers a queue of this service has asked for what they told before it was there.
CREATE TABLE heard_from_start (
    queue    text        NOT NULL,
    source   text        NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (queue, source)
);
GRANT SELECT, INSERT ON heard_from_start TO ${app_role};
COMMENT ON TABLE heard_from_start IS 'Whom a queue has asked for everything told before anybody listened there.';
