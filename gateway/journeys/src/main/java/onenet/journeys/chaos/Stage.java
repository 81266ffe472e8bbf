package onenet.journeys.chaos;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.PlanFiling;
import onenet.journeys.story.Project;
import onenet.journeys.story.Proofs;
import onenet.journeys.story.Province;
import onenet.journeys.story.SafetyReview;
import onenet.journeys.story.ServiceClock;
import onenet.journeys.story.Sources;
import onenet.local.City;
import onenet.local.part.ServiceRow;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The city with its people, as the scenes need them. */
public record Stage(
        City city,
        Gateway gateway,
        Province province,
        Sources sources,
        Register register,
        int casesEach,
        Duration outage) {

    static final String HAZCHEM = "hazchem-licence";
    static final String ECERT = "e-certificate";
    static final String PLANS = "plan-filing";
    static final String REVIEWS = "safety-review";
    static final String PROOFS = "proof-exemption";
    static final String BROKER = "amqp";
    static final String DATABASE = "postgresql";
    static final String OFFICE = "haifeng";

    /** What the scenes let applicants bring themselves: no source has it, or a source that is not under trial. */
    private static final List<String> BROUGHT =
            List.of("application-form", "safety-rules-list", "training-proof", "plan-filing-form");

    public static Stage of(City city, Gateway gateway, int casesEach, Duration outage) {
        URI outside = city.addresses().url(ServiceRow.SIMULATORS);
        return new Stage(
                city,
                gateway,
                new Province(outside),
                new Sources(outside),
                new Register(city.addresses()),
                casesEach,
                outage);
    }

    /** Cases that wait for nothing but their decision. */
    List<FollowedLicence> undecided() {
        return some(() -> new FollowedLicence(
                LicenceCase.submit(gateway, Enterprise.HAIFENG, List.of()).prepare(OFFICE), this));
    }

    /** Plans that wait for nothing but their entry in the register. */
    List<FollowedFiling> unfiled() {
        LocalDate published = new ServiceClock(city.addresses().managementUrl(PLANS)).today();
        return some(() -> new FollowedFiling(PlanFiling.submit(gateway, Enterprise.HAIFENG, published), this));
    }

    /** Reviews that wait for nothing but their decision. */
    List<FollowedReview> unreviewed() {
        return some(() -> {
            Project project = Project.register(gateway, Enterprise.HAIFENG);
            SafetyReview review = SafetyReview.submit(gateway, Enterprise.HAIFENG, project, "CONDITION");
            review.act(review.officer("intake"), "acceptance", null);
            review.examined();
            return new FollowedReview(review, this);
        });
    }

    /** Questions that wait for a department's answer. */
    List<FollowedProofs> unanswered() {
        return some(() -> new FollowedProofs(Proofs.askedOfDepartment(gateway, Enterprise.HAIFENG), this));
    }

    /** Applications that brought only what no source under trial has. */
    List<FollowedProofs> unproven() {
        return some(() -> {
            List<String> left = Enterprise.MATERIALS.stream()
                    .filter(material -> !BROUGHT.contains(material))
                    .toList();
            return new FollowedProofs(Proofs.of(LicenceCase.submit(gateway, Enterprise.HAIFENG, left)), this);
        });
    }

    /** Licences and reviews to decide, plans to file and questions to answer. */
    List<Followed> everyKind() {
        List<Followed> all = new ArrayList<>(undecided());
        all.addAll(unfiled());
        all.addAll(unreviewed());
        all.addAll(unanswered());
        return all;
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(casesEach).toList();
    }

    /**
     * Acts with the same key again and again until the answer is in: what a careful client does in an outage.
     *
     * @param read what the person reads to act on its version; null where nothing has versions
     */
    void insist(Person person, String read, String act, Object body) {
        String key = UUID.randomUUID().toString();
        String[] etag = {null};
        if (read != null) {
            until(read + " can be read", () -> {
                Answer answer = tried(() -> person.get(read));
                etag[0] = answer == null || answer.status() != 200 ? null : answer.etag();
                return etag[0] != null;
            });
        }
        until(act + " is done", () -> {
            Answer answer = tried(() -> person.actOnce(key, act, body, etag[0]));
            if (answer != null && answer.status() >= 400 && answer.status() < 500 && answer.status() != 409) {
                answer.must(201);
            }
            return answer != null && answer.status() == 201;
        });
    }

    private static Answer tried(Supplier<Answer> call) {
        try {
            return call.get();
        } catch (StoryBroken noAnswer) {
            return null;
        }
    }

    void start(String part) {
        city.restart(part);
    }

    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new StoryBroken("in vain awaited that " + what);
            }
            pause(Duration.ofMillis(200));
        }
    }

    static void pause(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
