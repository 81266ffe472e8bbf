package onenet.safetyreview.panel;

import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Seat;

import java.time.LocalDate;
import java.util.List;

/**
 * A draw as everybody reads it; what it holds suffices to redo it.
 *
 * @param name of the draw, unique where it is published
 * @param promise of the seed, published before the list is closed: 64 hexadecimal digits
 * @param list once it is closed; absent before
 * @param listDigest published with the list; absent before
 * @param seed once it is told, 64 hexadecimal digits; absent before
 * @param steps everybody drawn, in order; empty before the seed is told
 * @param replaces name of the draw it took the place of; absent for the first of a case
 * @param givenUp that it was given up, and why; absent while it was not
 */
public record PublishedDraw(
        String name,
        String promise,
        ClosedList list,
        String listDigest,
        String seed,
        List<Seat> steps,
        String replaces,
        DrawGivenUp givenUp) {

    /**
     * A draw given up.
     *
     * @param reasonZh why, by the list of reasons; absent where its seed was not told yet and nobody could gain by it
     * @param reasonEn the same
     */
    public record DrawGivenUp(LocalDate on, String reasonZh, String reasonEn) {}

    static PublishedDraw of(Panel panel, DrawGivenUp givenUp) {
        Drawing drawing = panel.drawing();
        return new PublishedDraw(
                drawing.name(),
                drawing.promise(),
                drawing.list(),
                drawing.listDigest(),
                drawing.seed(),
                drawing.steps(),
                panel.replaces().orElse(null),
                givenUp);
    }
}
