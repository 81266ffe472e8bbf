package onenet.oversight.sampling;

import java.util.Optional;

/** Policy: who may not check a case (recusal at random inspections: law-review.md, section 5; e-certificate reference, F4). */
final class ConflictOfCheck {

    private ConflictOfCheck() {}

    /**
     * @param tookPart whether the inspector acted on the case as an officer, as far as the board was told
     * @return the first conflict; empty when he may check it
     */
    static Optional<Conflict> of(InspectorEntry inspector, EndedCase about, boolean tookPart) {
        if (inspector.office().equals(about.office())) {
            return Optional.of(Conflict.OWN_OFFICE);
        }
        if (tookPart) {
            return Optional.of(Conflict.TOOK_PART);
        }
        return inspector.interests().stream().anyMatch(each -> each.uscc().equals(about.holder()))
                ? Optional.of(Conflict.DECLARED_INTEREST)
                : Optional.empty();
    }
}
