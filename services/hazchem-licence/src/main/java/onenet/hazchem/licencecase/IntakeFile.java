package onenet.hazchem.licencecase;

import onenet.casedesk.SubmittedMaterial;
import onenet.problem.Problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What intake asked for and what came: the part of a case before acceptance. */
@Embeddable
public class IntakeFile {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "correction_notice")
    private CorrectionNotice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "spot_corrections")
    private List<SpotCorrection> spotCorrections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> supplied = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "non_acceptance")
    private NonAcceptance nonAcceptance;

    void pointOut(SpotCorrection slip) {
        List<SpotCorrection> all = new ArrayList<>(spotCorrections);
        all.add(slip);
        spotCorrections = List.copyOf(all);
    }

    /** Once only: the law knows one notice that names everything. */
    void ask(CorrectionNotice all) {
        if (notice != null) {
            throw LicenceProblem.CORRECTION_ALREADY_REQUESTED.raise();
        }
        notice = all;
    }

    void supply(List<SubmittedMaterial> materials) {
        if (!materials.stream().allMatch(given -> asked().contains(given.material()))) {
            throw LicenceProblem.CORRECTION_NOT_ASKED.raise();
        }
        List<String> all = new ArrayList<>(supplied);
        materials.forEach(given -> all.add(given.material()));
        supplied = List.copyOf(all);
    }

    /** The applicant has the whole term of the notice. */
    Optional<Problem> whyNotLapsed(LocalDate today) {
        return notice().map(CorrectionNotice::respondBy)
                .filter(last -> !today.isAfter(last))
                .map(LicenceProblem.CORRECTION_TERM_RUNNING::raise);
    }

    void reopen() {
        nonAcceptance = null;
    }

    void end(NonAcceptance ground) {
        nonAcceptance = ground;
    }

    private List<String> asked() {
        return notice == null
                ? List.of()
                : notice.defects().stream()
                        .map(CorrectionNotice.Defect::material)
                        .distinct()
                        .toList();
    }

    /** Materials of the notice that have not come yet. */
    public List<String> outstanding() {
        return asked().stream().filter(material -> !supplied.contains(material)).toList();
    }

    public List<SpotCorrection> spotCorrections() {
        return spotCorrections;
    }

    public Optional<CorrectionNotice> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<NonAcceptance> nonAcceptance() {
        return Optional.ofNullable(nonAcceptance);
    }
}
