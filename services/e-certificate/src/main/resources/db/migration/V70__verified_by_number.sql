-- Anybody verifies by the number as it is printed, however its brackets are typed: its digits find it, the folded text decides.
ALTER TABLE certified_right
    ADD COLUMN number_digits text GENERATED ALWAYS AS (regexp_replace(number, '[^0-9]', '', 'g')) STORED;
COMMENT ON COLUMN certified_right.number_digits IS 'The digits of the number: what it is looked for by.';
DROP INDEX certified_right_by_number;
CREATE INDEX certified_right_by_digits ON certified_right (number_digits) WHERE number_digits <> '';

-- A wrong last four is told as such, so how often it may be wrong is counted here: a restart or a second replica gives nobody new guesses.
CREATE TABLE wrong_code (
    type_code text NOT NULL,
    right_id  text NOT NULL,
    day       date NOT NULL,
    times     integer NOT NULL CHECK (times > 0),
    PRIMARY KEY (type_code, right_id),
    FOREIGN KEY (type_code, right_id) REFERENCES certified_right
);
GRANT SELECT, INSERT, UPDATE ON wrong_code TO ${app_role};
COMMENT ON TABLE wrong_code IS 'How often the last four characters of the holder''s code were wrong on the last day they were, by right.';
