package onenet.hazchem.licencecase;

import onenet.casedesk.SubmittedMaterial;
import onenet.problem.Problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Day the last of what was asked for came in; null while anything is outstanding. */
    @Column(name = "supplemented_on")
    private LocalDate supplementedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "supplement_finding")
    private SupplementFinding finding;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "non_acceptance")
    private NonAcceptance nonAcceptance;

    /** What may come after acceptance, by the applicant's word. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "supply_commitment")
    private SupplyCommitment commitment;

    /** Day by which something committed to is still owed; null when nothing is. */
    @Column(name = "supply_owed_by")
    private LocalDate owedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Acceptance acceptance;

    /** Null while no word of the office waits for a calendar. */
    @Embedded
    private ProvisionalAct provisional;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "judged_again")
    private JudgedAgain judgedAgain;

    /** The office speaks while its term cannot be told. */
    void actProvisionally(ProvisionalAct act) {
        provisional = act;
    }

    /** @param judged null when the act was in time */
    void judge(JudgedAgain judged) {
        provisional = null;
        judgedAgain = judged;
    }

    public Optional<ProvisionalAct> provisional() {
        return Optional.ofNullable(provisional);
    }

    public Optional<JudgedAgain> judgedAgain() {
        return Optional.ofNullable(judgedAgain);
    }

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

    void supply(List<SubmittedMaterial> materials, LocalDate today) {
        List<String> came = named(materials);
        if (!asked().containsAll(came)) {
            throw LicenceProblem.CORRECTION_NOT_ASKED.raise();
        }
        keep(came);
        settle(came, today);
    }

    /** What was committed to comes after acceptance. */
    void supplyCommitted(List<SubmittedMaterial> materials) {
        List<String> came = named(materials);
        if (!owed().containsAll(came)) {
            throw LicenceProblem.CORRECTION_NOT_ASKED.raise();
        }
        keep(came);
    }

    /** Once only; a notice asks no more for what is to come later. */
    void commit(SupplyCommitment given, LocalDate today) {
        commitment = given;
        owedBy = given.supplyBy();
        if (notice != null) {
            settle(given.materials(), today);
        }
    }

    /** Whatever comes in whatever way is owed no longer. */
    void keep(List<String> came) {
        commitment = commitment == null ? null : commitment.after(came);
        owedBy = owed().isEmpty() ? null : owedBy;
    }

    private void settle(List<String> settled, LocalDate today) {
        supplied = Stream.concat(supplied.stream(), settled.stream()).distinct().toList();
        supplementedOn = outstanding().isEmpty() ? today : null;
    }

    private static List<String> named(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::material).toList();
    }

    Optional<Problem> whyNotCommitted() {
        return commitment().map(given -> LicenceProblem.SUPPLY_ALREADY_COMMITTED.raise(given.supplyBy()));
    }

    /** @throws Problem SUPPLY_ALREADY_COMMITTED for what the applicant has committed to supply later */
    public void requireNotCommitted(List<CorrectionNotice.Defect> defects) {
        commitment()
                .filter(given ->
                        defects.stream().anyMatch(defect -> given.owed().contains(defect.material())))
                .ifPresent(given -> {
                    throw LicenceProblem.SUPPLY_ALREADY_COMMITTED.raise(given.supplyBy());
                });
    }

    Optional<Problem> whyNotExamined() {
        return owed().isEmpty()
                ? Optional.empty()
                : Optional.of(LicenceProblem.SUPPLY_OWED.raise(commitment.supplyBy()));
    }

    /** Whether the day of the commitment has gone by and something has not come. */
    public boolean commitmentBrokenOn(LocalDate today) {
        return commitment().filter(given -> given.brokenOn(today)).isPresent();
    }

    /** Materials that may still come after acceptance. */
    public List<String> owed() {
        return commitment().map(SupplyCommitment::owed).orElse(List.of());
    }

    public Optional<SupplyCommitment> commitment() {
        return Optional.ofNullable(commitment);
    }

    /** Once only, and of what the notice asked for: anything else would be a second notice. */
    void findWanting(SupplementFinding found) {
        List<String> wanting =
                found.defects().stream().map(CorrectionNotice.Defect::material).toList();
        supplied = supplied.stream()
                .filter(material -> !wanting.contains(material))
                .toList();
        supplementedOn = null;
        finding = found;
    }

    /** What was asked of the material, by which the finding goes. */
    public CorrectionNotice.Defect askedOf(String material) {
        return notice().stream()
                .flatMap(told -> told.defects().stream())
                .filter(defect -> defect.material().equals(material) && !owed().contains(material))
                .findFirst()
                .orElseThrow(LicenceProblem.CORRECTION_NOT_ASKED::raise);
    }

    Optional<Problem> whyNotWanting() {
        return finding().map(said -> LicenceProblem.SUPPLEMENT_LOOKED_AT.raise(said.issuedOn()));
    }

    /** The applicant has the whole term of the notice, or of the finding after it. */
    Optional<Problem> whyNotLapsed(LocalDate today) {
        return respondBy().filter(last -> !today.isAfter(last)).map(LicenceProblem.CORRECTION_TERM_RUNNING::raise);
    }

    /** Last day of the notice, or of the finding after it. */
    Optional<LocalDate> respondBy() {
        return finding().map(SupplementFinding::respondBy).or(() -> notice().map(CorrectionNotice::respondBy));
    }

    void accept(Acceptance with) {
        acceptance = with;
    }

    /** With what it was accepted; empty before that, and for what was accepted before this was kept. */
    public Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }

    void reopen() {
        nonAcceptance = null;
    }

    /** Received anew, the case may be told once more what is missing; the order keeps what was told before. */
    void receiveAnew() {
        reopen();
        acceptance = null;
        notice = null;
        supplied = List.of();
        supplementedOn = null;
        finding = null;
        commitment = null;
        owedBy = null;
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

    /** Day everything that was asked for was in. */
    public Optional<LocalDate> supplementedOn() {
        return Optional.ofNullable(supplementedOn);
    }

    public Optional<SupplementFinding> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<NonAcceptance> nonAcceptance() {
        return Optional.ofNullable(nonAcceptance);
    }
}
