-- Ratings of service (好差评): one for each act of service; silence leaves no row.
CREATE TABLE service_rating (
    id          uuid        PRIMARY KEY,
    event_id    text        NOT NULL,
    event_type  text        NOT NULL,
    channel     text        NOT NULL CHECK (channel IN ('ONLINE', 'WINDOW')),
    case_number text        NOT NULL,
    item_code   text        NOT NULL,
    holder_uscc text        NOT NULL,
    office      text        NOT NULL,
    officer     text,
    acted_at    timestamptz NOT NULL,
    grade       text        NOT NULL CHECK (grade IN ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED')),
    words       text        NOT NULL,
    anonymous   boolean     NOT NULL,
    rater_id    text        NOT NULL,
    rater_name  text        NOT NULL,
    rated_at    timestamptz NOT NULL,
    rated_on    date        NOT NULL,
    counted     boolean     NOT NULL,
    UNIQUE (case_number, event_id)
);
COMMENT ON COLUMN service_rating.officer IS 'Who acted; he has no hand in the work order.';
COMMENT ON COLUMN service_rating.counted IS 'False where the city found it mistaken or malicious.';
CREATE INDEX service_rating_month ON service_rating (rated_on, office, item_code) WHERE counted;
-- What was said stays as it was said; only whether it counts changes, and only to no.
GRANT SELECT, INSERT, UPDATE (counted) ON service_rating TO ${app_role};

CREATE TABLE rating_mark (
    rating_id uuid NOT NULL REFERENCES service_rating,
    dimension text NOT NULL CHECK (dimension IN ('EFFICIENCY', 'GUIDE', 'CONVENIENCE', 'PLATFORM', 'LEVEL', 'MANNER')),
    grade     text NOT NULL CHECK (grade IN ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED')),
    PRIMARY KEY (rating_id, dimension)
);
GRANT SELECT, INSERT ON rating_mark TO ${app_role};

-- The work order a bad rating opens (差评工单).
CREATE TABLE rating_order (
    order_number  text        PRIMARY KEY,
    version       bigint      NOT NULL,
    rating_id     uuid        NOT NULL UNIQUE REFERENCES service_rating,
    office        text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('OPENED', 'UNDER_REVIEW', 'VERIFIED', 'PUT_RIGHT', 'CALLED_BACK', 'ANSWERED', 'CLOSED', 'DISMISSED')),
    opened_on     date        NOT NULL,
    answer_due_on date,
    due_order     date        GENERATED ALWAYS AS (coalesce(answer_due_on, DATE '9999-12-31')) STORED,
    escalated_at  timestamptz,
    review_ground text        CHECK (review_ground IN ('MISTAKEN', 'MALICIOUS')),
    called_on     date,
    answer        text,
    changed_at    timestamptz NOT NULL,
    CHECK (status NOT IN ('ANSWERED', 'CLOSED', 'DISMISSED') OR answer IS NOT NULL),
    CHECK (status NOT IN ('UNDER_REVIEW', 'DISMISSED') OR review_ground IS NOT NULL)
);
COMMENT ON COLUMN rating_order.answer_due_on IS 'Absent while the calendar of its year is not loaded.';
CREATE INDEX rating_order_due ON rating_order (due_order, order_number);
CREATE INDEX rating_order_office ON rating_order (office, due_order, order_number);
CREATE INDEX rating_order_owed ON rating_order (answer_due_on, order_number) WHERE escalated_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON rating_order TO ${app_role};

-- Also against a slip of the program: whoever was rated has no hand in it, and nobody judges what he did himself.
CREATE FUNCTION rating_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rating_order o JOIN service_rating r ON r.id = o.rating_id
            WHERE o.order_number = NEW.about AND r.officer = NEW.actor_id) THEN
        RAISE EXCEPTION 'whoever was rated may not work on it' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.action IN ('CONFIRM_REVIEW', 'REFUSE_REVIEW', 'RETURN', 'CLOSE') AND EXISTS (SELECT 1 FROM act_step s
            JOIN rating_order o ON o.order_number = s.about WHERE s.about = NEW.about AND s.actor_id = NEW.actor_id
            AND s.action IN ('ASK_REVIEW', 'VERIFY', 'PUT_RIGHT', 'CALL_BACK', 'ANSWER')) THEN
        RAISE EXCEPTION 'whoever worked on it may not judge it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rating_step_eyes BEFORE INSERT ON act_step FOR EACH ROW EXECUTE FUNCTION rating_four_eyes();

COMMENT ON TABLE service_rating IS 'What enterprises think of acts of service; who does not say is not here.';
COMMENT ON TABLE rating_mark IS 'The same in single respects.';
COMMENT ON TABLE rating_order IS 'Work orders of bad ratings.';
