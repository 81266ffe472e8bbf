package onenet.safetyreview.panel;

import java.util.List;

/** What somebody of a panel, or the panel, thinks of a project; from worst to best. */
public enum Judgement {
    FAIL,
    REVISE,
    PASS;

    /**
     * What an odd number of members think together: the one in the middle. A majority for passing passes and one for failing fails; where neither is one,
     * the project is to be revised, and nobody needs to count votes for something no member wanted.
     */
    static Judgement ofAll(List<Judgement> each) {
        return each.stream().sorted().toList().get(each.size() / 2);
    }
}
