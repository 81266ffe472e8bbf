package onenet.safetyreview.consequence;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityGrant;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.News;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Use case: a power was recalled; owners and offices of the reviews under way by it are told once (traps 30, L21). */
@ApplicationScoped
public class NoteRecall {

    private final Recalls recalls;
    private final ConsequenceRegister register;
    private final ReviewCases cases;
    private final InstantSource clock;

    NoteRecall(Recalls recalls, ConsequenceRegister register, ReviewCases cases, InstantSource clock) {
        this.recalls = recalls;
        this.register = register;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param grant line of the authority data that has ended */
    @Transactional
    public void handle(String grant) {
        recalls.grant(grant, LegalTime.today(clock)).ifPresent(this::note);
    }

    private void note(AuthorityGrant grant) {
        News news = new News(
                CredentialChange.POWER_RECALLED, grant.id(), grant.until().plusDays(1));
        register.hear(new Heard(news, grant.id()), () -> under(grant.id()), Actor.CLOCK);
    }

    private Stream<Resting> under(String grant) {
        return cases.openUnder(grant).stream()
                .map(cases::locked)
                .filter(ReviewCase::open)
                .map(Dependants::of);
    }
}
