package onenet.safetyreview.panel;

/**
 * Whom a review concerns.
 *
 * @param part what it is to the project
 * @param uscc credit code
 * @param household group of enterprises it belongs to, as a code; the credit code itself where none is known
 */
public record Party(Part part, String uscc, String household) {

    /** What somebody is to a project. */
    public enum Part {
        OWNER,
        ASSESSOR,
        DESIGNER
    }
}
