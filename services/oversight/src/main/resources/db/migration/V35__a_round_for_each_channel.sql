-- What is due is looked for channel by channel: one that is slow holds up none of the others.
DROP INDEX message_delivery_due;
CREATE INDEX message_delivery_due ON message_delivery (channel, next_attempt_at, id) WHERE status IN ('QUEUED', 'FAILED');

-- How many rows a file of published licences would have, and the two lists of the desk that are short beside all records.
CREATE INDEX publicity_record_open ON publicity_record (decided_on) INCLUDE (office_code, item_code, kind) WHERE complete AND status <> 'WITHDRAWN';
CREATE INDEX publicity_record_incomplete ON publicity_record (decided_on, (id::text)) WHERE NOT complete;
CREATE INDEX publicity_record_proposed ON publicity_record (decided_on, (id::text)) WHERE status = 'WITHDRAWAL_PROPOSED';
