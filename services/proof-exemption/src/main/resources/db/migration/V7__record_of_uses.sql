-- The holder's record is read page by page, and many uses share an instant.
DROP INDEX receipt_holder;
CREATE INDEX receipt_holder ON receipt (holder_uscc, checked_at DESC, id DESC);
