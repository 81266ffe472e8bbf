package onenet.proving;

import onenet.time.Backoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The proofs of one case: which it needs, how each stands, and when to ask next. */
@Entity
@Table(name = "proof_file")
public class ProofFile {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Column(name = "draft_id")
    private UUID draft;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Column(name = "ask_at")
    private Instant askAt;

    private int tries;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MaterialProof> proofs;

    /** What sources are told to match, as the application says it now. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> stated;

    protected ProofFile() {}

    ProofFile(
            String caseNumber,
            UUID draft,
            Map<String, String> proofOfMaterial,
            Set<String> handedIn,
            Map<String, String> stated,
            Instant now) {
        this.caseNumber = caseNumber;
        this.draft = draft;
        this.moment = Moment.PREPARATION;
        this.askAt = now;
        this.proofs = proofOfMaterial.entrySet().stream()
                .map(each -> MaterialProof.unasked(each.getKey(), each.getValue())
                        .handedIn(handedIn.contains(each.getKey())))
                .filter(each -> !each.handedIn() || draft != null)
                .toList();
        this.stated = Map.copyOf(stated);
        askAgain(now);
    }

    /**
     * Follows a changed application; what is known of a proof stays known as long as the application states the same of it, and stays to be read
     * when the applicant hands in the paper himself. Of a paper that came before anybody was asked there is nothing to keep but what its draft knew.
     */
    void need(Map<String, String> proofOfMaterial, Set<String> handedIn, Map<String, String> statedNow, Instant now) {
        if (stated != null && !stated.equals(statedNow)) {
            replace(MaterialProof::restated);
        }
        stated = Map.copyOf(statedNow);
        Map<String, MaterialProof> known =
                proofs.stream().collect(Collectors.toMap(MaterialProof::material, each -> each));
        proofs = proofOfMaterial.entrySet().stream()
                .map(each -> known.getOrDefault(each.getKey(), MaterialProof.unasked(each.getKey(), each.getValue()))
                        .handedIn(handedIn.contains(each.getKey())))
                .filter(each -> !each.unrecalled()
                        || Optional.ofNullable(known.get(each.material()))
                                .filter(MaterialProof::unrecalled)
                                .isPresent())
                .toList();
        askAgain(now);
    }

    /** Whether a paper came with the application, and what was found for its draft is not known here yet. */
    boolean recalls() {
        return draft != null && proofs.stream().anyMatch(MaterialProof::unrecalled);
    }

    /** A paper handed in does not hide what was found while the application was prepared: it stays beside the paper. */
    void recalled(Map<String, ProofStanding> ofDraft, LocalDate today) {
        replace(each -> Optional.ofNullable(ofDraft.get(each.proof()))
                .filter(found -> each.unrecalled() && found.tells())
                .map(found -> each.answered(found, Moment.PREPARATION, today))
                .orElse(each));
        proofs = proofs.stream().filter(each -> !each.unrecalled()).toList();
    }

    void moveTo(Moment next, Instant now) {
        if (next.compareTo(moment) > 0) {
            moment = next;
            askAgain(now);
        }
    }

    void askAgain(Instant now) {
        tries = 0;
        askAt = asked().isEmpty() && !recalls() ? null : now;
    }

    /** Somebody is asking now; should he not come back, it is asked again. */
    void asking(Instant until) {
        askAt = until;
    }

    /**
     * Enters an answer. What proof-exemption still asks by itself it will tell by event; when such news came, or the case moved
     * on, while we were asking, {@code askAt} is no longer the lease we took, and it is asked once more.
     */
    void answered(Map<String, ProofStanding> standings, Moment asked, Instant lease, LocalDate today) {
        replace(each -> {
            ProofStanding now = standings.get(each.proof());
            return now == null || each.handedIn() ? each : each.answered(now, asked, today);
        });
        // a file with nothing but papers is asked about by nobody, so it is not looked at anew each day either
        askedOn = asked().isEmpty() ? askedOn : today;
        if (lease.equals(askAt)) {
            tries = 0;
            askAt = null;
        }
    }

    void unanswered(Instant lease, Instant now) {
        replace(each -> each.standing() == null && !each.handedIn()
                ? new MaterialProof(
                        each.material(),
                        each.proof(),
                        ProofStanding.unanswered(each.proof()),
                        each.checks(),
                        each.lapse(),
                        each.handedIn())
                : each);
        if (lease.equals(askAt)) {
            askAt = now.plus(PAUSES.after(tries));
            tries++;
        }
    }

    /** @return whether this case uses that proof and did not know of it yet */
    boolean lapsed(String proof, Optional<MaterialProof.Lapse> lapse, Instant now) {
        boolean news = proofs.stream()
                .filter(each -> !each.handedIn())
                .anyMatch(each -> each.proof().equals(proof)
                        && !Optional.ofNullable(each.lapse()).equals(lapse));
        if (news) {
            replace(each -> each.proof().equals(proof) ? each.lapsed(lapse.orElse(null)) : each);
            askAgain(now);
        }
        return news;
    }

    private void replace(UnaryOperator<MaterialProof> change) {
        proofs = proofs.stream().map(change).toList();
    }

    /** Whether one of its proofs is a commitment that was decided to be false. */
    public boolean committedFalsely() {
        return proofs.stream().anyMatch(each -> !each.handedIn() && each.committedFalsely());
    }

    public Optional<MaterialProof> of(String material) {
        return proofs.stream().filter(each -> each.material().equals(material)).findFirst();
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The draft the application was prepared in. */
    public Optional<UUID> draft() {
        return Optional.ofNullable(draft);
    }

    public Moment moment() {
        return moment;
    }

    public List<MaterialProof> proofs() {
        return List.copyOf(proofs);
    }

    /** Ids of the proofs somebody has still to bring. */
    List<String> asked() {
        return proofs.stream()
                .filter(each -> !each.handedIn())
                .map(MaterialProof::proof)
                .distinct()
                .toList();
    }

    Optional<Instant> askAt() {
        return Optional.ofNullable(askAt);
    }
}
