-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE audit_record IS 'Who did what in which capacity to which case; rows are added and never changed.';
