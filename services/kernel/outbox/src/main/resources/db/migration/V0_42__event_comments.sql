-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE case_event IS 'Every event told, as it was told; what is replayed and followed is read from here.';
COMMENT ON TABLE dead_letter IS 'Messages that could not be handled, laid aside with the reason.';
COMMENT ON TABLE event_feed IS 'The order in which events became visible, for whoever follows them.';
COMMENT ON TABLE inbox IS 'Messages that were handled, so that none has its effect twice.';
COMMENT ON TABLE outbox IS 'Events of committed acts that the broker has not confirmed yet.';
