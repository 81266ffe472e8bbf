-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE mandate_copy IS 'Mandates as proof-exemption told them: who may act for which enterprise in which matters.';
