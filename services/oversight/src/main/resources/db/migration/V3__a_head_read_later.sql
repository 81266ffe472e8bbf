-- A head an older release could not read is read when its event is told again: only then a line changes, once.
GRANT UPDATE (headed, case_number, occurred_at, item_code, holder_uscc, office, acting_mode, status, public_status, due_on, light, by_kind, by_id,
    by_part) ON board_line TO ${app_role};

CREATE FUNCTION read_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.headed THEN
        RAISE EXCEPTION 'line % has its head', OLD.event_id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_head_is_read_once BEFORE UPDATE ON board_line FOR EACH ROW EXECUTE FUNCTION read_once();

-- Whom an operator had asked for one by one: producers are asked for everything at once now.
DROP INDEX board_line_subject;
