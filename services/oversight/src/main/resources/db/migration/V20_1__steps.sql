-- What was done with a thing of oversight, in its order; never changed.
CREATE TABLE act_step (
    about        text        NOT NULL,
    position     integer     NOT NULL,
    action       text        NOT NULL,
    actor_id     text        NOT NULL,
    actor_name   text        NOT NULL,
    office       text        NOT NULL,
    words        text        NOT NULL,
    paper_number text        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (about, position)
);
GRANT SELECT, INSERT ON act_step TO ${app_role};
COMMENT ON TABLE act_step IS 'What was done with a thing of oversight, step by step.';
