-- A draft says which form it is, as in every service; here there is one.
ALTER TABLE draft ADD COLUMN kind text NOT NULL DEFAULT 'FILING';
ALTER TABLE draft ALTER COLUMN kind DROP DEFAULT;
