package onenet.safetyreview.panel;

import onenet.safetyreview.expert.Expert;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Why an expert of the register may not be drawn for a matter; the first that holds is told. Order 45 Art. 12 only asks for experts: that none may be tied
 * to owner, assessor or designer is practice elsewhere, and its numbers are dated data ({@code contracts/panels/experts.yaml}, 待核).
 */
public enum ConflictOfInterest {
    /** Not confirmed, or qualification or appointment ended by the day of the list. */
    NOT_IN_FORCE((expert, matter) -> !expert.inForce(matter.day())),
    EMPLOYER_IS_OWNER(employedBy(Party.Part.OWNER)),
    EMPLOYER_IS_ASSESSOR(employedBy(Party.Part.ASSESSOR)),
    EMPLOYER_IS_DESIGNER(employedBy(Party.Part.DESIGNER)),
    /** The employer belongs to the group of a party. */
    SAME_HOUSEHOLD(
            (expert, matter) -> matter.ofHousehold(expert.entry().employer().household())),
    /** Worked for a party, and it is not long enough ago. */
    PAST_WORK((expert, matter) -> expert.entry().pastWork().stream()
            .anyMatch(work -> matter.concerns(work.uscc())
                    && !work.until().plusYears(matter.pastWorkYears()).isBefore(matter.day()))),
    /** He said himself that he is tied to a party. */
    DECLARED_INTEREST((expert, matter) -> expert.interests().stream().anyMatch(tie -> matter.concerns(tie.uscc()))),
    /** The office knows of a tie to the owner, whatever he said. */
    RECUSED((expert, matter) -> matter.recused().contains(expert.code()));

    private final BiPredicate<Expert, Matter> holds;

    ConflictOfInterest(BiPredicate<Expert, Matter> holds) {
        this.holds = holds;
    }

    private static BiPredicate<Expert, Matter> employedBy(Party.Part part) {
        return (expert, matter) -> matter.is(part, expert.entry().employer().uscc());
    }

    /** The first that keeps this expert out; empty when he may be drawn. */
    static Optional<ConflictOfInterest> of(Expert expert, Matter matter) {
        return Stream.of(values())
                .filter(conflict -> conflict.holds.test(expert, matter))
                .findFirst();
    }
}
