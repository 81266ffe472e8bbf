package onenet.oversight.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the upper platform that collects published licences (信用信息平台). An adapter answers with one of the replies and never with an exception for what the
 * other side does.
 */
public interface PublicityPlatform {

    /** Tells it one record. Told twice under one key and revision, it holds it once. */
    Reply tell(Entry entry);

    /**
     * What it says it holds of decisions of these days.
     *
     * @param after where the page before ended; empty for the first page
     */
    HeldReply held(LocalDate from, LocalDate to, Optional<String> after);

    /**
     * A record as the platform has it.
     *
     * @param key by which it is known on both sides
     * @param revision which one of it; a newer takes the place of an older
     * @param fields by the codes of the standard; empty ones are absent
     */
    record Entry(String key, long revision, Map<String, String> fields) {}

    /** What it answered to being told. */
    sealed interface Reply {}

    /** It holds this record in this revision or a newer one. */
    record Held(long revision) implements Reply {}

    /** It refuses the record, and says why: to send it again changes nothing. */
    record Refused(String why) implements Reply {}

    /** No answer, or none that can be understood: whether it acted is not known. */
    record Unclear(String why) implements Reply, HeldReply {}

    /** What it answered when it was asked. */
    sealed interface HeldReply {}

    /**
     * A page of what it holds.
     *
     * @param next where the page ended; empty on the last
     */
    record HeldPage(List<Entry> entries, Optional<String> next) implements HeldReply {}
}
