-- What safety-review tells of the construction projects of holders: known as it was told, and settled there.
CREATE TABLE project_matter (
    number          bigint PRIMARY KEY,
    holder_uscc     text   NOT NULL,
    review_case     text   NOT NULL,
    project_number  text   NOT NULL,
    project_name    text   NOT NULL,
    change          text   NOT NULL,
    credential_name text   NOT NULL,
    changed_on      date   NOT NULL,
    consequence     text   NOT NULL CHECK (consequence IN ('WARN', 'BLOCK')),
    basis           text   NOT NULL,
    settled_on      date
);
GRANT SELECT, INSERT ON project_matter TO ${app_role};
GRANT UPDATE (settled_on) ON project_matter TO ${app_role};
CREATE INDEX project_matter_holder ON project_matter (holder_uscc, changed_on);
COMMENT ON TABLE project_matter IS 'What follows for operating licences when something a project of the holder rests on falls away, as safety-review tells it.';
COMMENT ON COLUMN project_matter.number IS 'Of the consequence at safety-review.';
COMMENT ON COLUMN project_matter.review_case IS 'The review whose office has it on its desk.';
COMMENT ON COLUMN project_matter.change IS 'What fell away.';
COMMENT ON COLUMN project_matter.changed_on IS 'The day of the law, whenever it was heard.';
COMMENT ON COLUMN project_matter.settled_on IS 'Day it was settled there; a warning is settled by being told. Empty while it is open.';
