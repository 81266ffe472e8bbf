-- A letter keeps whose work it passed: the assessor's or the designer's of that day. Of letters given before, the project says it as it is now.
ALTER TABLE letter ADD COLUMN work_by text, ADD COLUMN work_by_name text;
UPDATE letter l
   SET work_by = CASE l.kind WHEN 'CONDITION' THEN p.content -> 'assessor' ->> 'uscc' ELSE p.content -> 'designer' ->> 'uscc' END,
       work_by_name = CASE l.kind WHEN 'CONDITION' THEN p.content -> 'assessor' ->> 'name' ELSE p.content -> 'designer' ->> 'name' END
  FROM project p
 WHERE p.number = l.project_number;
ALTER TABLE letter ALTER COLUMN work_by SET NOT NULL, ALTER COLUMN work_by_name SET NOT NULL;
CREATE INDEX letter_work ON letter (work_by);
COMMENT ON COLUMN letter.work_by IS 'Credit code of who did the work it passed: of a condition letter the assessor, of a design letter the designer, as the project named him on that day.';
COMMENT ON COLUMN letter.work_by_name IS 'His name on that day.';

-- Taken out of the register is one thing, a qualification revoked another. Nobody could be revoked before.
ALTER TABLE intermediary_body
    ADD COLUMN revocation jsonb,
    DROP CONSTRAINT intermediary_body_status_check,
    ADD CONSTRAINT intermediary_body_status_check CHECK (status IN ('ENTERED', 'APPROVED', 'RETIRED', 'REVOKED')),
    DROP CONSTRAINT intermediary_body_check1,
    ADD CONSTRAINT approved_by_another CHECK (status IN ('ENTERED', 'RETIRED', 'REVOKED') OR approved_by IS NOT NULL),
    ADD CONSTRAINT revoked_by_a_paper CHECK ((status = 'REVOKED') = (revocation IS NOT NULL));
COMMENT ON COLUMN intermediary_body.revocation IS 'That who gave its qualification revoked it: day, paper, reason. Absent while it was not.';
