package onenet.safetyreview.consequence;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.News;
import onenet.safetyreview.credential.Restoration;
import onenet.safetyreview.expert.Body;
import onenet.safetyreview.expert.BodyChanged;
import onenet.safetyreview.expert.BodyEntry.BodyKind;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What follows from the register of bodies: a qualification has ended or was revoked, a body was taken out, one is in force again. */
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
        switch (body.status()) {
            case REVOKED -> body.revocation().ifPresent(by -> fellAway(body, revoked(body, by.on()), told.by()));
            case RETIRED -> fellAway(body, over(body, today) ? ended(body) : retired(body, today), told.by());
            default -> {
                if (body.inForce(today)) {
                    restored(body, today, told.by());
                }
            }
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
        CredentialChange change = assesses(body)
                ? CredentialChange.ASSESSOR_QUALIFICATION_ENDED
                : CredentialChange.DESIGNER_QUALIFICATION_ENDED;
        return new News(change, body.code(), body.entry().until().plusDays(1));
    }

    private static boolean over(Body body, LocalDate today) {
        return body.entry().until().isBefore(today);
    }

    /** It does no new work here; what it did stands. */
    private static News retired(Body body, LocalDate today) {
        return new News(
                assesses(body) ? CredentialChange.ASSESSOR_RETIRED : CredentialChange.DESIGNER_RETIRED,
                body.code(),
                today);
    }

    private static News revoked(Body body, LocalDate on) {
        return new News(
                assesses(body)
                        ? CredentialChange.ASSESSOR_QUALIFICATION_REVOKED
                        : CredentialChange.DESIGNER_QUALIFICATION_REVOKED,
                body.code(),
                on);
    }

    private static boolean assesses(Body body) {
        return body.entry().kind() == BodyKind.ASSESSOR;
    }
}
