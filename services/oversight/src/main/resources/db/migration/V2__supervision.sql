-- What the deadlines showed: once for each case, kind and day. Whether it still stands is read from the board.
CREATE TABLE finding (
    id          uuid        PRIMARY KEY,
    case_number text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING')),
    on_day      date        NOT NULL,
    office      text        NOT NULL,
    found_at    timestamptz NOT NULL,
    UNIQUE (case_number, kind, on_day)
);
CREATE INDEX finding_newest ON finding (found_at, id);
CREATE INDEX finding_office ON finding (office, found_at, id);
GRANT SELECT, INSERT ON finding TO ${app_role};

-- An order of the city to an office about a case (督办).
CREATE TABLE supervision_order (
    order_number  text        PRIMARY KEY,
    version       bigint      NOT NULL,
    case_number   text        NOT NULL,
    item_code     text        NOT NULL,
    holder_uscc   text        NOT NULL,
    office        text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('ISSUED', 'ESCALATED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    ground        text        NOT NULL CHECK (ground IN ('OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING', 'OTHER')),
    reason        text        NOT NULL,
    issued_by     text        NOT NULL,
    issued_at     timestamptz NOT NULL,
    answer_due_on date        NOT NULL,
    answered_by   text,
    answer        text,
    changed_at    timestamptz NOT NULL,
    CHECK ((answered_by IS NULL) = (answer IS NULL))
);
-- One open order about a case: whoever is asked twice answers neither.
CREATE UNIQUE INDEX supervision_order_open ON supervision_order (case_number) WHERE status NOT IN ('CLOSED', 'WITHDRAWN');
CREATE INDEX supervision_order_newest ON supervision_order (issued_at, order_number);
CREATE INDEX supervision_order_office ON supervision_order (office, issued_at, order_number);
CREATE INDEX supervision_order_due ON supervision_order (answer_due_on, order_number) WHERE status = 'ISSUED';
GRANT SELECT, INSERT, UPDATE ON supervision_order TO ${app_role};

-- What was said about an order, in its order; never changed.
CREATE TABLE supervision_step (
    order_number  text        NOT NULL REFERENCES supervision_order,
    position      integer     NOT NULL,
    action        text        NOT NULL,
    actor_id      text        NOT NULL,
    actor_name    text        NOT NULL,
    office        text        NOT NULL,
    words         text        NOT NULL,
    answer_due_on date,
    at            timestamptz NOT NULL,
    PRIMARY KEY (order_number, position)
);
GRANT SELECT, INSERT ON supervision_step TO ${app_role};

-- Four eyes, also against a slip of the program: whoever answered for the office does not say that the answer will do.
CREATE FUNCTION supervision_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.action IN ('CLOSE', 'RETURN') AND EXISTS (SELECT 1 FROM supervision_step s
            WHERE s.order_number = NEW.order_number AND s.action = 'ANSWER' AND s.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'whoever answered an order may not judge the answer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER supervision_step_eyes BEFORE INSERT ON supervision_step FOR EACH ROW EXECUTE FUNCTION supervision_four_eyes();

COMMENT ON TABLE finding IS 'What the deadlines showed, once for each case, kind and day.';
COMMENT ON TABLE supervision_order IS 'Orders of the city to an office about a case.';
COMMENT ON TABLE supervision_step IS 'What was said about an order, step by step.';
