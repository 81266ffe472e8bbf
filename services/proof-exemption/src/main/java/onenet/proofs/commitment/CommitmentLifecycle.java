package onenet.proofs.commitment;

import static onenet.proofs.commitment.CommitmentAction.CLEAR;
import static onenet.proofs.commitment.CommitmentAction.CONFIRM;
import static onenet.proofs.commitment.CommitmentAction.DECIDE_FALSE;
import static onenet.proofs.commitment.CommitmentAction.HEAR;
import static onenet.proofs.commitment.CommitmentAction.ORDER_CORRECTION;
import static onenet.proofs.commitment.CommitmentAction.SUSPECT;
import static onenet.proofs.commitment.CommitmentAction.WITHDRAW;
import static onenet.proofs.commitment.CommitmentStatus.CLEARED;
import static onenet.proofs.commitment.CommitmentStatus.CONFIRMED;
import static onenet.proofs.commitment.CommitmentStatus.CORRECTION_ORDERED;
import static onenet.proofs.commitment.CommitmentStatus.FALSE;
import static onenet.proofs.commitment.CommitmentStatus.SIGNED;
import static onenet.proofs.commitment.CommitmentStatus.UNDER_SUSPICION;
import static onenet.proofs.commitment.CommitmentStatus.WITHDRAWN;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a commitment. None of them changes a permit: that takes the decision of whoever granted it. */
public final class CommitmentLifecycle {

    private static final String DOUBTED = "proofs.commitment-doubted.v1";

    public static final Lifecycle<CommitmentStatus, CommitmentAction> TABLE = Lifecycle.of(
                    CommitmentStatus.class, CommitmentAction.class)
            .startingAt(SIGNED)
            .endingAt(Set.of(WITHDRAWN, CONFIRMED, FALSE, CLEARED))
            .row(SIGNED, WITHDRAW, Role.APPLICANT, WITHDRAWN, "proofs.resolution-changed.v1")
            .row(SIGNED, CONFIRM, Role.EXAMINER, CONFIRMED, "")
            .row(SIGNED, ORDER_CORRECTION, Role.EXAMINER, CORRECTION_ORDERED, "proofs.commitment-breached.v1")
            .row(SIGNED, SUSPECT, Role.EXAMINER, UNDER_SUSPICION, DOUBTED)
            .row(CORRECTION_ORDERED, CONFIRM, Role.EXAMINER, CONFIRMED, DOUBTED)
            .row(CORRECTION_ORDERED, SUSPECT, Role.EXAMINER, UNDER_SUSPICION, DOUBTED)
            .row(UNDER_SUSPICION, HEAR, Role.APPLICANT, UNDER_SUSPICION, "")
            .row(UNDER_SUSPICION, DECIDE_FALSE, Role.DECISION_MAKER, FALSE, "proofs.commitment-breached.v1")
            .row(UNDER_SUSPICION, CLEAR, Role.DECISION_MAKER, CLEARED, DOUBTED)
            .build();

    private CommitmentLifecycle() {}
}
