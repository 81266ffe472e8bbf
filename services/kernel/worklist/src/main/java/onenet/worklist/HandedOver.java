package onenet.worklist;

import java.util.List;

/**
 * What came of putting cases into other hands.
 *
 * @param moved numbers of those that are now where they were to go
 * @param kept those that stayed where they were
 */
public record HandedOver(List<String> moved, List<Kept> kept) {

    /**
     * A case that stayed.
     *
     * @param code the problem that one case alone would have been answered
     */
    public record Kept(String caseNumber, String code) {}
}
