package onenet.safetyreview.consequence;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityGrant;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lines of the authority data that have ended. */
@Singleton
public class Recalls {

    private final Powers powers;
    private final Consequences consequences;
    private final ReviewCases cases;

    Recalls(Powers powers, Consequences consequences, ReviewCases cases) {
        this.powers = powers;
        this.consequences = consequences;
        this.cases = cases;
    }

    /** Those by which an office still acts in a review, and of which nobody heard. */
    public List<String> unheard(LocalDate today) {
        return powers.now().endedBefore(today).stream()
                .map(AuthorityGrant::id)
                .filter(grant -> !consequences.heardRecall(grant))
                .filter(grant -> !cases.openUnder(grant).isEmpty())
                .toList();
    }

    Optional<AuthorityGrant> grant(String id, LocalDate today) {
        return powers.now().endedBefore(today).stream()
                .filter(grant -> grant.id().equals(id))
                .findFirst();
    }
}
