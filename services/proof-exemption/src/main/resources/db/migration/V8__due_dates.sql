-- A question asked late in the last year of the working calendar has no due date until the next year's holidays are known.
ALTER TABLE assistance_request ALTER COLUMN due_on DROP NOT NULL;
