-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE case_participant IS 'Which officer took which part in a case: four eyes rest on it.';
COMMENT ON TABLE counter_visit IS 'Visits at a window: who came, and which officer writes for him.';
COMMENT ON TABLE draft IS 'Forms that were not handed in yet.';
COMMENT ON TABLE forbidden_pair IS 'Parts nobody may take both of in one case.';
COMMENT ON TABLE licence IS 'The register of operating licences, as decided, with their acts.';
COMMENT ON TABLE licence_case IS 'Applications from receipt to delivery; an aggregate is one row.';
COMMENT ON TABLE proof_file IS 'Materials of a case that are proofs, with every look at them.';
COMMENT ON TABLE reapplication_bar IS 'Who may not apply again until when, and why.';
COMMENT ON TABLE recusal IS 'Officers tied to an enterprise.';
COMMENT ON TABLE uploaded_file IS 'Files handed in; their content lies in the store of attachments.';
