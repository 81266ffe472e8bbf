package onenet.journeys.chaos;

import onenet.journeys.story.LicenceCase;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The scenes of one round, in order. */
final class Scenes {

    private Scenes() {}

    static List<Scene> all() {
        return List.of(
                scene("hazchem-licence killed between commit and publish", Scenes::killedBeforePublishing),
                scene("e-certificate killed between seal and acknowledgement", Scenes::killedBeforeAcknowledgement),
                scene("e-certificate killed at the decision", Scenes::killedAtTheDecision),
                scene("broker stopped", Scenes::brokerAway),
                scene("PostgreSQL restarted under load", Scenes::databaseRestarted),
                scene("every message delivered again", Scenes::deliveredAgain));
    }

    /** With the broker away the decision commits and cannot be published; then the service dies. */
    private static List<LicenceCase> killedBeforePublishing(Stage stage) {
        List<LicenceCase> cases = stage.undecided();
        stage.city().part(Stage.BROKER).stop();
        cases.forEach(stage::decide);
        stage.city().part(Stage.HAZCHEM).kill();
        stage.start(Stage.BROKER);
        stage.start(Stage.HAZCHEM);
        return cases;
    }

    /** The province has registered the certificate but its answer is late when the service dies. */
    private static List<LicenceCase> killedBeforeAcknowledgement(Stage stage) {
        List<LicenceCase> cases = stage.undecided();
        stage.province().fault("issue", "DELAY", 1);
        cases.forEach(stage::decide);
        stage.until("the province holds a record", () -> cases.stream()
                .anyMatch(licence -> !stage.province().records(licence.number()).isEmpty()));
        stage.city().part(Stage.ECERT).kill();
        stage.province().noFaults();
        stage.start(Stage.ECERT);
        return cases;
    }

    private static List<LicenceCase> killedAtTheDecision(Stage stage) {
        List<LicenceCase> cases = stage.undecided();
        cases.forEach(stage::decide);
        stage.city().part(Stage.ECERT).kill();
        stage.start(Stage.ECERT);
        return cases;
    }

    /** People keep working while the broker is away; what they did is sent when it is back. */
    private static List<LicenceCase> brokerAway(Stage stage) {
        List<LicenceCase> cases = stage.undecided();
        stage.city().part(Stage.BROKER).stop();
        cases.forEach(stage::decide);
        Stage.pause(stage.outage());
        stage.start(Stage.BROKER);
        return cases;
    }

    private static List<LicenceCase> databaseRestarted(Stage stage) {
        List<LicenceCase> cases = stage.undecided();
        CompletableFuture<Void> decisions = CompletableFuture.runAsync(() -> cases.forEach(stage::decide));
        stage.city().part(Stage.DATABASE).stop();
        stage.start(Stage.DATABASE);
        decisions.join();
        return cases;
    }

    private static List<LicenceCase> deliveredAgain(Stage stage) {
        try (var echo = new Echo(stage.city().addresses().amqpUri())) {
            List<LicenceCase> cases = stage.undecided();
            cases.forEach(stage::decide);
            cases.forEach(licence -> stage.until(
                    licence.number() + " is certified", () -> stage.register().certified(licence.number())));
            echo.publishEverythingAgain(2);
            return cases;
        }
    }

    private static Scene scene(String title, Function<Stage, List<LicenceCase>> play) {
        return new Scene() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public List<LicenceCase> play(Stage stage) {
                return play.apply(stage);
            }
        };
    }
}
