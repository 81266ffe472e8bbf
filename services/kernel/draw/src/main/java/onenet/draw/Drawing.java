package onenet.draw;

import java.util.List;
import java.util.stream.Stream;

/**
 * One draw, from the promise of its seed to the last replacement; also what is published of it. Each verb gives the draw as it is afterwards.
 *
 * @param name of the draw, unique where it is published
 * @param promise of the seed, published before the list is closed: 64 hexadecimal digits
 * @param list once it is closed; null before
 * @param listDigest published with the list; null before
 * @param seed once it is told, 64 hexadecimal digits; null before
 * @param steps everybody drawn, in order; empty before the seed is told
 */
public record Drawing(String name, String promise, ClosedList list, String listDigest, String seed, List<Seat> steps) {

    public Drawing {
        Texts.code(name);
        steps = List.copyOf(steps);
    }

    /** A draw whose seed is promised and known to nobody outside. */
    public static Drawing promised(String name, Seed seed) {
        return new Drawing(name, seed.promise(name), null, null, null, List.of());
    }

    /** Closes the list; from now on nobody comes to it and nobody leaves it. */
    public Drawing close(ClosedList closed) {
        require(list == null, DrawRefused.Reason.LIST_ALREADY_FIXED, name);
        closed.requireEnough();
        return new Drawing(name, promise, closed, closed.digest(), null, List.of());
    }

    /** Tells the seed, and with it who is drawn. */
    public Drawing tell(Seed told) {
        require(list != null, DrawRefused.Reason.LIST_NOT_FIXED, name);
        require(seed == null, DrawRefused.Reason.SEED_PUBLISHED_TWICE, name);
        require(told.promise(name).equals(promise), DrawRefused.Reason.SEED_NOT_AS_PROMISED, name);
        Sampling sampling = new Sampling(name, list, listDigest, told);
        return new Drawing(name, promise, list, listDigest, told.hex(), sampling.all());
    }

    /**
     * The next of the same field takes the place of somebody who cannot come: drawn from the same stream, chosen by nobody.
     *
     * @param code of the one who leaves
     */
    public Drawing replace(String code) {
        require(seed != null, DrawRefused.Reason.NOT_DRAWN, name);
        Seat left = seated().filter(seat -> seat.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DrawRefused(DrawRefused.Reason.NOT_SEATED, code));
        Sampling sampling = new Sampling(name, list, listDigest, new Seed(seed));
        steps.forEach(sampling::follow);
        Seat next = sampling.next(left.field(), code);
        return new Drawing(
                name,
                promise,
                list,
                listDigest,
                seed,
                Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    /** Who holds a seat now, in the order drawn. */
    public Stream<Seat> seated() {
        return steps.stream().filter(seat -> steps.stream()
                .noneMatch(later -> later.inPlaceOf().equals(seat.code())));
    }

    private static void require(boolean holds, DrawRefused.Reason reason, String about) {
        if (!holds) {
            throw new DrawRefused(reason, about);
        }
    }
}
