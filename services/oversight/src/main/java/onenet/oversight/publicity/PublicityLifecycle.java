package onenet.oversight.publicity;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a published record: the city corrects it and takes it down; nothing is ever removed. No event: nobody but the public follows it. */
public final class PublicityLifecycle {

    private static final String UNTOLD = "";

    /** The table. */
    public static final Lifecycle<PublicityStatus, PublicityAction> TABLE = Lifecycle.of(
                    PublicityStatus.class, PublicityAction.class)
            .startingAt(PublicityStatus.PUBLISHED)
            .endingAt(Set.of(PublicityStatus.WITHDRAWN))
            .row(
                    PublicityStatus.PUBLISHED,
                    PublicityAction.CORRECT,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.CORRECTED,
                    UNTOLD)
            .row(
                    PublicityStatus.PUBLISHED,
                    PublicityAction.WITHDRAW,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.WITHDRAWN,
                    UNTOLD)
            .row(
                    PublicityStatus.PUBLISHED,
                    PublicityAction.PROPOSE_WITHDRAWAL,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.WITHDRAWAL_PROPOSED,
                    UNTOLD)
            .row(
                    PublicityStatus.WITHDRAWAL_PROPOSED,
                    PublicityAction.CONFIRM_WITHDRAWAL,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.WITHDRAWN,
                    UNTOLD)
            .row(
                    PublicityStatus.WITHDRAWAL_PROPOSED,
                    PublicityAction.REFUSE_WITHDRAWAL,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.PUBLISHED,
                    UNTOLD)
            // what was wrong and is corrected may still name somebody it must not
            .row(
                    PublicityStatus.CORRECTED,
                    PublicityAction.WITHDRAW,
                    Role.CITY_SUPERVISOR,
                    PublicityStatus.WITHDRAWN,
                    UNTOLD)
            .build();

    private PublicityLifecycle() {}
}
