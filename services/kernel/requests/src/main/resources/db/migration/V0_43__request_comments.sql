-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE idempotency_key IS 'Answers given to requests with a key, for as long as a key is known.';
