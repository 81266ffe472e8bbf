package onenet.journeys.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scenes of one round, in order. */
final class Scenes {

    private static final List<String> SOURCES = List.of("guangdong", "natural-resources");

    private Scenes() {}

    static List<Scene> all() {
        return Stream.concat(
                        few().stream(),
                        Stream.of(
                                scene("proof-exemption killed while sources are down", Scenes::killedWhileRetrying),
                                scene("sources down, then up: proofs recover by themselves", Scenes::sourcesAway)))
                .toList();
    }

    static List<Scene> few() {
        return List.of(
                scene("hazchem-licence killed between commit and publish", Scenes::killedBeforePublishing),
                scene("e-certificate killed between seal and acknowledgement", Scenes::killedBeforeAcknowledgement),
                scene("e-certificate killed at the decision", Scenes::killedAtTheDecision),
                scene("plan-filing and proof-exemption killed before publishing", Scenes::bothKilledBeforePublishing),
                scene("safety-review killed between commit and publish", Scenes::reviewsKilledBeforePublishing),
                scene("broker stopped", Scenes::brokerAway),
                scene("PostgreSQL restarted under load", Scenes::databaseRestarted),
                scene("every message delivered again", Scenes::deliveredAgain));
    }

    /** With the broker away the decision commits and cannot be published; then the service dies. */
    private static List<Followed> killedBeforePublishing(Stage stage) {
        return killedBeforePublishing(stage, List.copyOf(stage.undecided()), List.of(Stage.HAZCHEM));
    }

    private static List<Followed> bothKilledBeforePublishing(Stage stage) {
        List<Followed> both = new ArrayList<>(stage.unfiled());
        both.addAll(stage.unanswered());
        return killedBeforePublishing(stage, both, List.of(Stage.PLANS, Stage.PROOFS));
    }

    private static List<Followed> reviewsKilledBeforePublishing(Stage stage) {
        return killedBeforePublishing(stage, List.copyOf(stage.unreviewed()), List.of(Stage.REVIEWS));
    }

    private static List<Followed> killedBeforePublishing(Stage stage, List<Followed> followed, List<String> services) {
        stage.city().part(Stage.BROKER).stop();
        followed.forEach(Followed::conclude);
        services.forEach(service -> stage.city().part(service).kill());
        stage.start(Stage.BROKER);
        // all at once, then each awaited
        services.forEach(service -> stage.city().part(service).start());
        services.forEach(stage::start);
        return followed;
    }

    /** The province has registered the certificate but its answer is late when the service dies. */
    private static List<Followed> killedBeforeAcknowledgement(Stage stage) {
        List<FollowedLicence> cases = stage.undecided();
        stage.province().fault("issue", "DELAY", 1);
        cases.forEach(Followed::conclude);
        stage.until("the province holds a record", () -> cases.stream()
                .anyMatch(licence -> !stage.province().records(licence.name()).isEmpty()));
        stage.city().part(Stage.ECERT).kill();
        stage.province().noFaults();
        stage.start(Stage.ECERT);
        return List.copyOf(cases);
    }

    private static List<Followed> killedAtTheDecision(Stage stage) {
        List<FollowedLicence> cases = stage.undecided();
        cases.forEach(Followed::conclude);
        stage.city().part(Stage.ECERT).kill();
        stage.start(Stage.ECERT);
        return List.copyOf(cases);
    }

    /** People keep working while the broker is away; what they did is sent when it is back. */
    private static List<Followed> brokerAway(Stage stage) {
        List<Followed> followed = stage.everyKind();
        stage.city().part(Stage.BROKER).stop();
        followed.forEach(Followed::conclude);
        Stage.pause(stage.outage());
        stage.start(Stage.BROKER);
        return followed;
    }

    private static List<Followed> databaseRestarted(Stage stage) {
        List<Followed> followed = stage.everyKind();
        CompletableFuture<Void> acts = CompletableFuture.runAsync(() -> followed.forEach(Followed::conclude));
        stage.city().part(Stage.DATABASE).stop();
        stage.start(Stage.DATABASE);
        acts.join();
        return followed;
    }

    private static List<Followed> deliveredAgain(Stage stage) {
        try (var echo = new Echo(stage.city().addresses())) {
            List<Followed> followed = stage.everyKind();
            followed.forEach(Followed::conclude);
            followed.forEach(each -> stage.until(each.name() + " is settled", each::settled));
            echo.publishEverythingAgain(2);
            return followed;
        }
    }

    /** A look-up is under way or put off, and a department is asked, when the service dies. */
    private static List<Followed> killedWhileRetrying(Stage stage) {
        List<FollowedProofs> proofs = awaitingSources(stage);
        List<FollowedProofs> questions = stage.unanswered();
        stage.city().part(Stage.PROOFS).kill();
        SOURCES.forEach(stage.sources()::heal);
        stage.start(Stage.PROOFS);
        questions.forEach(Followed::conclude);
        List<Followed> followed = new ArrayList<>(proofs);
        followed.addAll(questions);
        return followed;
    }

    /** Nobody does anything but mend the sources. */
    private static List<Followed> sourcesAway(Stage stage) {
        List<FollowedProofs> proofs = awaitingSources(stage);
        SOURCES.forEach(stage.sources()::heal);
        return List.copyOf(proofs);
    }

    private static List<FollowedProofs> awaitingSources(Stage stage) {
        SOURCES.forEach(stage.sources()::takeAway);
        List<FollowedProofs> proofs = stage.unproven();
        proofs.forEach(each -> stage.until(each.name() + " was put off by a source", each::putOff));
        return proofs;
    }

    private static Scene scene(String title, Function<Stage, List<Followed>> play) {
        return new Scene() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public List<Followed> play(Stage stage) {
                return play.apply(stage);
            }
        };
    }
}
