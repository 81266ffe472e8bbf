package onenet.safetyreview.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the register says of an expert.
 *
 * @param name of the person; never part of a published draw
 * @param employer who employs him
 * @param fields codes of {@code contracts/panels/experts.yaml}; at least one
 * @param qualification what he may call himself, and until when
 * @param appointedUntil last day of his appointment
 * @param pastWork what he did for enterprises before, as far as it may still tie him
 */
public record ExpertEntry(
        String name,
        Employer employer,
        List<String> fields,
        Qualification qualification,
        LocalDate appointedUntil,
        List<PastWork> pastWork) {

    public ExpertEntry {
        fields = List.copyOf(fields);
        pastWork = List.copyOf(pastWork);
    }

    /**
     * Who employs an expert.
     *
     * @param uscc credit code
     * @param household group of enterprises it belongs to, as a code; the credit code itself where it belongs to none
     */
    public record Employer(String uscc, String name, String household) {}

    /**
     * What an expert may call himself.
     *
     * @param title such as 高级工程师
     * @param number of the paper
     * @param until its last day
     */
    public record Qualification(String title, String number, LocalDate until) {}

    /**
     * What somebody did for an enterprise.
     *
     * @param uscc of the enterprise
     * @param work what it was
     * @param until the day it ended
     */
    public record PastWork(String uscc, String work, LocalDate until) {}

    /**
     * What is against entering this.
     *
     * @return the problem, ready to be thrown; empty when there is none
     */
    Optional<RuntimeException> fault(PanelRules rules, LocalDate today) {
        if (fields.isEmpty()) {
            return Optional.of(ExpertProblem.EXPERT_WITHOUT_FIELD.raise());
        }
        Optional<String> unknown = fields.stream()
                .filter(field -> !rules.fields().containsKey(field))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(ExpertProblem.FIELD_UNKNOWN.raise(unknown.get()));
        }
        return qualification.until().isBefore(today) || appointedUntil.isBefore(today)
                ? Optional.of(ExpertProblem.QUALIFICATION_ENDED.raise(
                        qualification.until().isBefore(appointedUntil) ? qualification.until() : appointedUntil))
                : Optional.empty();
    }
}
