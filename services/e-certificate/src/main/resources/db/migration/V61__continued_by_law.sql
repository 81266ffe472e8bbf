-- The law carries a right on past its last day, as for a renewal asked for in time and not decided; its service tells before that day comes.
ALTER TABLE certified_right
    ADD COLUMN continued_from date,
    ADD COLUMN continued_by   text,
    ADD CONSTRAINT certified_right_continued CHECK ((continued_from IS NULL) = (continued_by IS NULL));
COMMENT ON COLUMN certified_right.continued_from IS 'First day of the term the law gives where nothing is decided by then; empty where it gives none.';
COMMENT ON COLUMN certified_right.continued_by IS 'The articles that give it.';
