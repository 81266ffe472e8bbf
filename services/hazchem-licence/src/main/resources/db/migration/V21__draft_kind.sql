-- A draft says which form it is in the word all services use.
ALTER TABLE draft RENAME COLUMN matter TO kind;
