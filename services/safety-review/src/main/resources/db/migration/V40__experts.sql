-- Registers of experts and of intermediary bodies: what one officer wrote counts when another approved it.
CREATE TABLE expert (
    code        text   PRIMARY KEY,
    version     bigint NOT NULL,
    status      text   NOT NULL CHECK (status IN ('ENTERED', 'APPROVED', 'CONFIRMED', 'RETIRED')),
    office      text   NOT NULL,
    entered_by  text   NOT NULL,
    approved_by text   CHECK (approved_by <> entered_by),
    entry       jsonb  NOT NULL,
    interests   jsonb  NOT NULL DEFAULT '[]',
    CHECK (status IN ('ENTERED', 'RETIRED') OR approved_by IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON expert TO ${app_role};

CREATE TABLE intermediary_body (
    code        text   PRIMARY KEY,
    version     bigint NOT NULL,
    status      text   NOT NULL CHECK (status IN ('ENTERED', 'APPROVED', 'RETIRED')),
    office      text   NOT NULL,
    entered_by  text   NOT NULL,
    approved_by text   CHECK (approved_by <> entered_by),
    entry       jsonb  NOT NULL,
    CHECK (status IN ('ENTERED', 'RETIRED') OR approved_by IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON intermediary_body TO ${app_role};

-- Panels, each with its draw. What was published of a draw stays published.
CREATE TABLE panel (
    name        text    PRIMARY KEY,
    version     bigint  NOT NULL,
    case_number text    NOT NULL REFERENCES review_case,
    ordinal     integer NOT NULL,
    status      text    NOT NULL CHECK (status IN ('PROMISED', 'LIST_CLOSED', 'DRAWN', 'SITTING', 'HEARD', 'REVISING', 'CONCLUDED', 'ABANDONED')),
    drawing     jsonb   NOT NULL,
    kept_seed   text,
    members     jsonb   NOT NULL DEFAULT '[]',
    notice      jsonb,
    opinion     jsonb,
    UNIQUE (case_number, ordinal)
);
GRANT SELECT, INSERT, UPDATE ON panel TO ${app_role};
CREATE UNIQUE INDEX panel_open ON panel (case_number) WHERE status <> 'ABANDONED';
CREATE INDEX panel_sitting ON panel (case_number) WHERE status IN ('SITTING', 'HEARD', 'REVISING');
CREATE FUNCTION refuse_second_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.drawing ->> 'promise' <> OLD.drawing ->> 'promise'
        OR OLD.drawing ->> 'listDigest' IS NOT NULL AND (NEW.drawing -> 'list' IS DISTINCT FROM OLD.drawing -> 'list'
            OR NEW.drawing ->> 'listDigest' IS DISTINCT FROM OLD.drawing ->> 'listDigest')
        OR OLD.drawing ->> 'seed' IS NOT NULL AND NEW.drawing ->> 'seed' IS DISTINCT FROM OLD.drawing ->> 'seed' THEN
        RAISE EXCEPTION 'draw %: what was published stays published', OLD.name USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER drawn_once BEFORE UPDATE ON panel FOR EACH ROW EXECUTE FUNCTION refuse_second_draw();

COMMENT ON TABLE expert IS 'Experts, by the person each account is tied to; entered by one officer, approved by another, confirmed by himself.';
COMMENT ON TABLE intermediary_body IS 'Assessors and designers, by credit code; entered by one officer, approved by another.';
COMMENT ON TABLE panel IS 'Panels of experts: the draw as it was published, who sits, what each and all think.';
COMMENT ON COLUMN panel.kept_seed IS 'The seed until it is told; empty afterwards.';
COMMENT ON COLUMN panel.drawing IS 'Everything published of the draw; it suffices to redo it.';
