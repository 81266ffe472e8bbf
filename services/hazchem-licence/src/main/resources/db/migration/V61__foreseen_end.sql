-- What was last told of the end of a licence with an open renewal: from when the law renews it, or that it expires.
CREATE TABLE foreseen_end (
    licence_id          text PRIMARY KEY REFERENCES licence,
    renewed_by_law_from date
);
GRANT SELECT, INSERT, UPDATE ON foreseen_end TO ${app_role};
COMMENT ON TABLE foreseen_end IS 'What was last told of the end of a licence with a renewal: told again only where an act on the renewal changes it.';
COMMENT ON COLUMN foreseen_end.renewed_by_law_from IS 'First day of the term the law gives when nothing is decided by then; empty where the licence would expire.';
