-- Departments that answer together about one case; the applicant gets one reply.
CREATE TABLE joint_review (
    case_number text   PRIMARY KEY REFERENCES review_case,
    version     bigint NOT NULL,
    status      text   NOT NULL CHECK (status IN ('ASKING', 'REPLIED')),
    asked       jsonb  NOT NULL,
    settled     jsonb  NOT NULL DEFAULT '[]',
    frame       jsonb  NOT NULL,
    reply       jsonb,
    CHECK (status <> 'REPLIED' OR reply IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON joint_review TO ${app_role};
CREATE INDEX joint_review_asked ON joint_review USING gin (asked jsonb_path_ops) WHERE status = 'ASKING';
CREATE FUNCTION refuse_second_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'joint review of %: the applicant has his reply', OLD.case_number USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER replied_once BEFORE UPDATE ON joint_review FOR EACH ROW WHEN (OLD.reply IS NOT NULL) EXECUTE FUNCTION refuse_second_reply();

COMMENT ON TABLE joint_review IS 'Joint reviews: which department is asked and answers what, what the leading office settled, the one reply.';
