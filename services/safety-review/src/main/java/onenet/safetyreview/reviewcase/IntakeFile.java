package onenet.safetyreview.reviewcase;

import onenet.casedesk.SubmittedMaterial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What intake asked for and what came: the part of a review before acceptance. */
@Embeddable
public class IntakeFile {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "correction_notice")
    private CorrectionNotice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> supplied = List.of();

    /** Day the last of what was asked for came in; null while anything is outstanding. */
    @Column(name = "supplemented_on")
    private LocalDate supplementedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "non_acceptance")
    private NonAcceptance nonAcceptance;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    /** Whether nobody spoke within the term, so that the law accepted it. */
    @Column(name = "accepted_by_silence")
    private boolean bySilence;

    void ask(CorrectionNotice all) {
        notice = all;
    }

    /** @throws onenet.problem.Problem CORRECTION_NOT_ASKED for what the notice does not name */
    void supply(List<SubmittedMaterial> materials, LocalDate today) {
        List<String> came = materials.stream().map(SubmittedMaterial::material).toList();
        List<String> asked = notice == null ? List.of() : notice.materials();
        if (came.isEmpty() || !asked.containsAll(came)) {
            throw ReviewProblem.CORRECTION_NOT_ASKED.raise();
        }
        supplied = Stream.concat(supplied.stream(), came.stream()).distinct().toList();
        // trap 3: the clock waits for the last of them
        supplementedOn = outstanding().isEmpty() ? today : null;
    }

    void accept(LocalDate on, boolean silence) {
        acceptedOn = on;
        bySilence = silence;
    }

    void decline(NonAcceptance why) {
        nonAcceptance = why;
    }

    /** Materials of the notice that have not come. */
    public List<String> outstanding() {
        return notice == null
                ? List.of()
                : notice.materials().stream()
                        .filter(material -> !supplied.contains(material))
                        .toList();
    }

    public Optional<CorrectionNotice> notice() {
        return Optional.ofNullable(notice);
    }

    /** Day everything the notice named was in. */
    public Optional<LocalDate> supplementedOn() {
        return Optional.ofNullable(supplementedOn);
    }

    public Optional<NonAcceptance> nonAcceptance() {
        return Optional.ofNullable(nonAcceptance);
    }

    /** Day it counts as accepted. */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    public boolean bySilence() {
        return bySilence;
    }
}
