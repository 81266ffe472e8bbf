-- What notices asked applicants for: one row for each point, to be counted. Rows are added, never changed or removed.
CREATE TABLE notice_point (
    event_id    text    NOT NULL,
    point       integer NOT NULL CHECK (point >= 0),
    case_number text    NOT NULL,
    office      text    NOT NULL,
    item_code   text    NOT NULL,
    told_on     date    NOT NULL,
    material    text    NOT NULL,
    clause      text    NOT NULL,
    PRIMARY KEY (event_id, point)
);
CREATE INDEX notice_point_told ON notice_point (told_on) INCLUDE (office, item_code, material, clause, case_number);
GRANT SELECT, INSERT ON notice_point TO ${app_role};
COMMENT ON TABLE notice_point IS 'What notices asked applicants for, point by point.';
