-- Cases are found by their licence too: by an index, as by themselves.
ALTER TABLE licence ADD COLUMN found_pairs tsvector GENERATED ALWAYS AS (letter_pairs(found_by)) STORED;
CREATE INDEX licence_found ON licence USING gin (found_pairs);
