-- Of which item a use was: an agent's mandate reaches the uses of its own matter.
ALTER TABLE receipt ADD COLUMN item_code text;
UPDATE receipt SET item_code = content::jsonb #>> '{use,itemCode}';
ALTER TABLE receipt ALTER COLUMN item_code SET NOT NULL;
