-- Which account sent a message nobody could handle: one sent in another's name is not handled later either.
-- What was laid aside before is believed as it was then.
ALTER TABLE dead_letter ADD COLUMN published_by text NOT NULL DEFAULT '';
UPDATE dead_letter SET published_by = coalesce(substring(message FROM '"source" *: *"/services/([a-z-]+)"'), '');
