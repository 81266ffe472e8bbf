package onenet.safetyreview.consequence;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.News;
import onenet.safetyreview.credential.Restoration;
import onenet.safetyreview.expert.Body;
import onenet.safetyreview.expert.BodyChanged;
import onenet.safetyreview.expert.BodyEntry.BodyKind;
import onenet.safetyreview.expert.EntryStatus;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What follows from the register of bodies: a qualification has ended, a body was taken out, one is in force again. */
@Singleton
class FollowBodies {

    private final ConsequenceRegister register;
    private final Consequences consequences;
    private final Dependants dependants;
    private final Projects projects;
    private final InstantSource clock;

    FollowBodies(
            ConsequenceRegister register,
            Consequences consequences,
            Dependants dependants,
            Projects projects,
            InstantSource clock) {
        this.register = register;
        this.consequences = consequences;
        this.dependants = dependants;
        this.projects = projects;
        this.clock = clock;
    }

    void changed(@Observes BodyChanged told) {
        Body body = told.body();
        LocalDate today = LegalTime.today(clock);
        if (body.status() == EntryStatus.RETIRED) {
            boolean over = body.entry().until().isBefore(today);
            fellAway(body, over ? ended(body) : new News(revoked(body), body.code(), today), told.by());
        } else if (body.inForce(today)) {
            restored(body, today, told.by());
        }
    }

    /** Time has ended its qualification. */
    void over(Body body) {
        fellAway(body, ended(body), Actor.CLOCK);
    }

    private void fellAway(Body body, News news, Actor by) {
        register.hear(new Heard(news, body.entry().name()), () -> resting(body), by);
    }

    private Stream<Resting> resting(Body body) {
        List<Project> all = projects.restingOn(body.code()).stream()
                .map(number -> projects.locked(number).orElseThrow())
                .toList();
        return all.stream()
                .flatMap(project ->
                        dependants.ofBody(project, body.code(), body.entry().kind()).stream());
    }

    private void restored(Body body, LocalDate today, Actor by) {
        List<ConsequenceEntry> open = consequences.openBecauseOf(body.code());
        open.stream().map(ConsequenceEntry::projectNumber).distinct().forEach(projects::locked);
        consequences.cured(body.code(), today);
        register.restored(Restoration.QUALIFICATION_RENEWED, open, by);
    }

    private static News ended(Body body) {
        CredentialChange change = body.entry().kind() == BodyKind.ASSESSOR
                ? CredentialChange.ASSESSOR_QUALIFICATION_ENDED
                : CredentialChange.DESIGNER_QUALIFICATION_ENDED;
        return new News(change, body.code(), body.entry().until().plusDays(1));
    }

    private static CredentialChange revoked(Body body) {
        return body.entry().kind() == BodyKind.ASSESSOR
                ? CredentialChange.ASSESSOR_QUALIFICATION_REVOKED
                : CredentialChange.DESIGNER_QUALIFICATION_REVOKED;
    }
}
