package onenet.safetyreview.expert;

import java.util.List;

/**
 * An entry as the offices and the expert himself see it.
 *
 * @param code of the expert; in a published draw it stands for him
 * @param office code of the office that keeps the entry
 * @param interests ties he declared
 */
public record ExpertView(
        String code, long version, EntryStatus status, String office, ExpertEntry entry, List<Interest> interests) {

    static ExpertView of(Expert expert) {
        return new ExpertView(
                expert.code(), expert.version(), expert.status(), expert.office(), expert.entry(), expert.interests());
    }
}
