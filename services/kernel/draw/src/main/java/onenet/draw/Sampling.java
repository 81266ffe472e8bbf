package onenet.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sampling without replacement from a closed list: whoever was drawn is not drawn again, and no two of one household sit together. */
final class Sampling {

    private final ClosedList list;
    private final Map<String, Stream48> streams = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final Map<String, String> seatedHouseholds = new HashMap<>();

    Sampling(String draw, ClosedList list, String listDigest, Seed seed) {
        this.list = list;
        list.wanted().forEach(each -> streams.put(each.field(), new Stream48(seed, draw, listDigest, each.field())));
    }

    /** Everybody drawn at first, field by field. */
    List<Seat> all() {
        List<Seat> seats = new ArrayList<>();
        for (Wanted each : list.wanted()) {
            for (int number = 0; number < each.number(); number++) {
                seats.add(next(each.field(), ""));
            }
        }
        return seats;
    }

    /** Does again what was done: the streams move on with it. */
    void follow(Seat done) {
        next(done.field(), done.inPlaceOf());
    }

    Seat next(String field, String inPlaceOf) {
        seatedHouseholds.remove(inPlaceOf);
        List<Candidate> left = list.candidates().stream()
                .filter(candidate -> candidate.knows(field))
                .filter(candidate -> !drawn.contains(candidate.code()))
                .filter(candidate -> !seatedHouseholds.containsValue(candidate.household()))
                .toList();
        if (left.isEmpty()) {
            throw new DrawRefused(DrawRefused.Reason.NOT_ENOUGH_PEOPLE, field);
        }
        Candidate next = left.get(streams.get(field).next(left.size()));
        drawn.add(next.code());
        seatedHouseholds.put(next.code(), next.household());
        return new Seat(field, next.code(), inPlaceOf);
    }
}
