package onenet.safetyreview.reviewcase;

import onenet.casework.clock.ExclusionGround;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What happens between acceptance and decision: pauses, more time, the examination and the review of its legality. */
@Embeddable
public class Inquiry {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Pause> pauses = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private LimitExtension extension;

    @JdbcTypeCode(SqlTypes.JSON)
    private Examination examination;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "legal_review")
    private LegalReview legalReview;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decision decision;

    /** Name of the panel of experts that is open beside the case; null when none is. */
    @Column(name = "open_panel")
    private String openPanel;

    void beside(String panel) {
        openPanel = panel;
    }

    void pause(Pause begun) {
        if (running(begun.ground()).isPresent()) {
            throw ReviewProblem.PAUSE_RUNNING.raise(begun.ground());
        }
        pauses = Stream.concat(pauses.stream(), Stream.of(begun)).toList();
    }

    void resume(ExclusionGround ground, LocalDate last) {
        Pause open = running(ground).orElseThrow(() -> ReviewProblem.PAUSE_NOT_RUNNING.raise(ground));
        pauses = pauses.stream()
                .flatMap(each -> each == open ? each.endedOn(last).stream() : Stream.of(each))
                .toList();
    }

    void extend(LimitExtension more) {
        extension = more;
    }

    /** A new examination needs a new review of its legality. */
    void examine(Examination found) {
        examination = found;
        legalReview = null;
    }

    void review(LegalReview opinion) {
        legalReview = opinion;
    }

    void returned() {
        examination = null;
        legalReview = null;
    }

    void decide(Decision made) {
        decision = made;
    }

    /** No major decision, and none against the examiner, before its legality was reviewed and agreed to (trap 52). */
    boolean mayDecide(Decision.ReviewOutcome outcome) {
        boolean plain = examination != null
                && !examination.major()
                && (examination.proposesPass() == (outcome == Decision.ReviewOutcome.PASSED));
        return plain || (legalReview != null && legalReview.agrees());
    }

    /** The pause of a ground that runs. */
    public Optional<Pause> running(ExclusionGround ground) {
        return pauses.stream()
                .filter(each -> each.ground() == ground && each.running())
                .findFirst();
    }

    /** Whether any pause runs. */
    public boolean paused() {
        return pauses.stream().anyMatch(Pause::running);
    }

    /** The panel that has not come to its end. */
    public Optional<String> openPanel() {
        return Optional.ofNullable(openPanel);
    }

    public List<Pause> pauses() {
        return pauses;
    }

    public Optional<LimitExtension> extension() {
        return Optional.ofNullable(extension);
    }

    public Optional<Examination> examination() {
        return Optional.ofNullable(examination);
    }

    public Optional<LegalReview> legalReview() {
        return Optional.ofNullable(legalReview);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
