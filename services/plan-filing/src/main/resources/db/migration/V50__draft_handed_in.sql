-- One draft, one case: a draft that was handed in says which case it became and keeps nothing else.
ALTER TABLE draft ADD COLUMN case_number text;
COMMENT ON COLUMN draft.case_number IS 'Case it became; absent while it is a draft.';
COMMENT ON TABLE draft IS 'Forms that were not handed in yet, and which case one became that was.';
