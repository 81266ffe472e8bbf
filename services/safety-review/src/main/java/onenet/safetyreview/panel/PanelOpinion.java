package onenet.safetyreview.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the panel says, after everybody said his own.
 *
 * @param judgement the one in the middle of the members'
 * @param text of the opinion
 * @param dissenting codes of the members who think otherwise; their own opinions stand beside this one
 * @param revisions what the applicant is to revise, in order; empty when nothing
 */
public record PanelOpinion(
        Judgement judgement, String text, List<String> dissenting, LocalDate givenOn, List<Revision> revisions) {

    public PanelOpinion {
        dissenting = List.copyOf(dissenting);
        revisions = List.copyOf(revisions);
    }

    /**
     * One thing to revise, and the applicant's statement on it.
     *
     * @param asked what is to be revised
     * @param answer what the applicant did; null before he said
     */
    public record Revision(String asked, String answer) {}

    /** @param members who hold their seats and have all spoken */
    static PanelOpinion of(List<Member> members, String text, List<String> asked, LocalDate today) {
        Judgement together = Judgement.ofAll(
                members.stream().map(each -> each.opinion().judgement()).toList());
        return new PanelOpinion(
                together,
                text,
                members.stream()
                        .filter(each -> each.opinion().judgement() != together)
                        .map(Member::code)
                        .toList(),
                today,
                asked.stream().map(each -> new Revision(each, null)).toList());
    }

    PanelOpinion answered(List<String> answers) {
        if (answers.size() != revisions.size() || answers.stream().anyMatch(String::isBlank)) {
            throw PanelProblem.REVISIONS_NOT_ANSWERED.raise(revisions.size());
        }
        List<Revision> done = IntStream.range(0, answers.size())
                .mapToObj(each -> new Revision(revisions.get(each).asked(), answers.get(each)))
                .toList();
        return new PanelOpinion(judgement, text, dissenting, givenOn, done);
    }
}
