-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE case_participant IS 'Which officer took which part in a filing: four eyes rest on it.';
COMMENT ON TABLE counter_visit IS 'Visits at a window: who came, and which officer writes for him.';
COMMENT ON TABLE draft IS 'Forms that were not handed in yet.';
COMMENT ON TABLE drill IS 'Drills reported of filed plans.';
COMMENT ON TABLE evaluation IS 'Evaluations reported of filed plans.';
COMMENT ON TABLE filing_case IS 'Filings from receipt to the end of their entry in the register; an aggregate is one row.';
COMMENT ON TABLE filing_copy IS 'Offices of counties a plan crosses, that see its filing.';
COMMENT ON TABLE filing_serial IS 'The last filing number, by office and year.';
COMMENT ON TABLE filing_use IS 'Who read which filings for which case of another service.';
COMMENT ON TABLE forbidden_pair IS 'Parts nobody may take both of in one filing.';
COMMENT ON TABLE library_plan IS 'Filed plans as they are searched: their words and marks.';
COMMENT ON TABLE plan_version IS 'Versions of a filed plan.';
COMMENT ON TABLE recusal IS 'Officers tied to a unit.';
COMMENT ON TABLE rescue_resource IS 'Rescue teams and stocks of material, kept by each office.';
COMMENT ON TABLE uploaded_file IS 'Files handed in; their content lies in the store of attachments.';
