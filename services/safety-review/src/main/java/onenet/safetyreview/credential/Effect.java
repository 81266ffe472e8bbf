package onenet.safetyreview.credential;

/**
 * What followed for one dependant from one change.
 *
 * @param basis what it rests on
 */
public record Effect(News news, Dependant dependant, Consequence consequence, String basis) {

    private boolean concerns(News other, Dependant whom) {
        return news.credential().equals(other.credential())
                && dependant.kind() == whom.kind()
                && dependant.id().equals(whom.id());
    }

    /** Whether this already says of a dependant what other news would: the same again, or something no stronger, come late. */
    boolean covers(Effect other) {
        return concerns(other.news(), other.dependant())
                && (news.change() == other.news().change()
                        || (consequence.compareTo(other.consequence()) >= 0
                                && !news.change().saysLessThan(other.news().change())));
    }
}
