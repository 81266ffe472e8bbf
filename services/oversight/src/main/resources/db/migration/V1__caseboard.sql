-- What was told of cases: one line for each event, never changed. The board is reckoned from these lines and from nothing else. An event without a head
-- (told before there was one) is kept as it came, under its subject, and moves nothing.
CREATE TABLE board_line (
    event_id      text        PRIMARY KEY,
    case_number   text        NOT NULL,
    source        text        NOT NULL,
    subject       text        NOT NULL,
    sequence      bigint      NOT NULL,
    type          text        NOT NULL,
    occurred_at   timestamptz NOT NULL,
    headed        boolean     NOT NULL,
    item_code     text,
    holder_uscc   text,
    office        text,
    acting_mode   text,
    status        text,
    public_status text,
    due_on        date,
    light         text,
    by_kind       text,
    by_id         text,
    by_part       text,
    heard_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (NOT headed OR (item_code IS NOT NULL AND holder_uscc IS NOT NULL AND office IS NOT NULL AND public_status IS NOT NULL))
);
CREATE INDEX board_line_case ON board_line (case_number, occurred_at, sequence);
CREATE INDEX board_line_hand ON board_line (case_number, by_id) WHERE by_kind = 'OFFICER';
CREATE INDEX board_line_heard ON board_line (heard_at);
GRANT SELECT, INSERT ON board_line TO ${app_role};

-- One row for each case, in one of two editions: a new one is made beside the one that is read, and then read instead.
CREATE TABLE board_case (
    edition       smallint    NOT NULL CHECK (edition IN (0, 1)),
    case_number   text        NOT NULL,
    source        text        NOT NULL,
    subject       text        NOT NULL,
    item_code     text        NOT NULL,
    holder_uscc   text        NOT NULL,
    office        text        NOT NULL,
    acting_mode   text,
    status        text,
    public_status text        NOT NULL,
    stage         text        NOT NULL CHECK (stage IN ('OPEN', 'WAITING', 'ENDED')),
    due_on        date,
    due_fixed     boolean     NOT NULL,
    due_order     date        GENERATED ALWAYS AS (coalesce(due_on, DATE '9999-12-31')) STORED,
    paused_from   date,
    paused_to     date        GENERATED ALWAYS AS (CASE WHEN paused_from IS NOT NULL THEN DATE '9999-12-31' END) STORED,
    told_on       date        NOT NULL,
    respond_by    date        GENERATED ALWAYS AS (CASE WHEN stage = 'WAITING' THEN told_on END) STORED,
    opened_at     timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    found_by      text        NOT NULL,
    found_pairs   tsvector    GENERATED ALWAYS AS (letter_pairs(found_by)) STORED,
    PRIMARY KEY (edition, case_number)
);
COMMENT ON COLUMN board_case.respond_by IS 'Set where it is the applicant''s turn: since when; until when he has the service knows, the head does not say it.';
-- The city's list and an office's, by day and by what was told last; an enterprise's own.
CREATE INDEX board_case_due ON board_case (edition, due_order, case_number);
CREATE INDEX board_case_office ON board_case (edition, office, due_order, case_number);
CREATE INDEX board_case_item ON board_case (edition, item_code, due_order, case_number);
CREATE INDEX board_case_public ON board_case (edition, public_status, due_order, case_number);
CREATE INDEX board_case_changed ON board_case (edition, changed_at, case_number);
CREATE INDEX board_case_office_changed ON board_case (edition, office, changed_at, case_number);
CREATE INDEX board_case_holder ON board_case (edition, holder_uscc, changed_at, case_number);
CREATE INDEX board_case_mode ON board_case (edition, acting_mode, due_order, case_number) WHERE acting_mode <> 'OWN';
CREATE INDEX board_case_paused ON board_case (edition, due_order, case_number) WHERE paused_to IS NOT NULL;
CREATE INDEX board_case_waiting ON board_case (edition, due_order, case_number) WHERE respond_by IS NOT NULL;
CREATE INDEX board_case_provisional ON board_case (edition, due_order) WHERE NOT due_fixed;
CREATE INDEX board_case_found ON board_case USING gin (found_pairs);
-- Counts read this index and no row: only what is open is counted.
CREATE INDEX board_case_open ON board_case (edition, office) INCLUDE (due_order, due_fixed, paused_from, paused_to, respond_by) WHERE stage <> 'ENDED';
GRANT SELECT, INSERT, UPDATE, DELETE ON board_case TO ${app_role};

-- Which edition is read.
CREATE TABLE board_edition (
    one     boolean  PRIMARY KEY DEFAULT true CHECK (one),
    current smallint NOT NULL CHECK (current IN (0, 1))
);
INSERT INTO board_edition (current) VALUES (0);
GRANT SELECT, UPDATE ON board_edition TO ${app_role};

-- An operator wants the board made anew: INSERT INTO board_rebuild DEFAULT VALUES; with hear_again, every producer is first asked for every event once more.
CREATE TABLE board_rebuild (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hear_again boolean     NOT NULL DEFAULT false,
    asked_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by   text        NOT NULL DEFAULT session_user,
    done_at    timestamptz
);
GRANT SELECT ON board_rebuild TO ${app_role};
GRANT UPDATE (done_at) ON board_rebuild TO ${app_role};

COMMENT ON TABLE board_line IS 'What was told of cases, one line for each event.';
COMMENT ON TABLE board_case IS 'The board: how each case stands, reckoned from its lines.';
COMMENT ON TABLE board_edition IS 'Which of the two editions of the board is read.';
COMMENT ON TABLE board_rebuild IS 'Wishes of operators to have the board made anew.';
-- Whom an operator has asked for everything once more.
CREATE INDEX board_line_subject ON board_line (source, subject);
