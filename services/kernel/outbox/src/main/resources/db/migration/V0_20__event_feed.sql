-- The events in the order in which they were told to the world, for who asks instead of listening. Only the relay adds to it, one relay at a
-- time: a higher position is never seen before a lower one. Rows are added, never changed or removed.
CREATE TABLE event_feed (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid   NOT NULL UNIQUE REFERENCES case_event
);
GRANT SELECT, INSERT ON event_feed TO ${app_role};

INSERT INTO event_feed (event_id)
SELECT event_id FROM case_event e
WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = e.event_id)
ORDER BY coalesce(recorded_at, occurred_at), subject, sequence;
