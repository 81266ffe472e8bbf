package onenet.oversight.caseboard;

import onenet.feed.Progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one event told of a case.
 *
 * @param place where it stands among what was told
 * @param head how the case stood then; empty in events told before there was one
 */
public record Line(Place place, String type, Optional<Progress> head) {

    /** Lines in the order in which things happened, whenever they were heard. */
    public static final Comparator<Line> AS_IT_HAPPENED = Comparator.comparing(Line::place);

    /** The case it is about; without a head, what the event says it is about. */
    public String about() {
        return head.map(Progress::caseNumber).orElse(place.subject());
    }

    /**
     * Where an event stands among the others of a case: by its moment, and of one moment by the producer's count. Two events have never the same
     * place.
     *
     * @param source {@code /services/<name>} of the producer
     * @param subject what the producer counts by
     * @param sequence 1, 2, 3 … within the subject at its source
     */
    public record Place(String eventId, String source, String subject, long sequence, Instant occurredAt)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::occurredAt)
                .thenComparing(Place::sequence)
                .thenComparing(Place::eventId);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
