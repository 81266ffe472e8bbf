-- Applications not handed in yet: the form as it stands, kept for the owner, or for the window it was written at, and for nobody else.
CREATE TABLE draft (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    uscc        text        NOT NULL,
    office      text,
    kind        text        NOT NULL,
    form        jsonb       NOT NULL,
    begun_at    timestamptz NOT NULL,
    saved_at    timestamptz NOT NULL,
    case_number text
);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app_role};
CREATE INDEX draft_owner ON draft (uscc, saved_at);
CREATE INDEX draft_age ON draft (saved_at);
COMMENT ON TABLE draft IS 'Forms that were not handed in yet, and which case one became that was.';
COMMENT ON COLUMN draft.office IS 'Office at whose window it was written; absent where the owner writes it himself.';
COMMENT ON COLUMN draft.kind IS 'Which review it applies for.';
COMMENT ON COLUMN draft.case_number IS 'Case it became; absent while it is a draft.';
