package onenet.journeys.chaos;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.Province;
import onenet.local.City;
import onenet.local.part.ServiceRow;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The city with its people, as the scenes need them. */
public record Stage(City city, Gateway gateway, Province province, Register register, int casesEach, Duration outage) {

    static final String HAZCHEM = "hazchem-licence";
    static final String ECERT = "e-certificate";
    static final String BROKER = "amqp";
    static final String DATABASE = "postgresql";

    private static final String OFFICE = "haifeng";

    public static Stage of(City city, Gateway gateway, int casesEach, Duration outage) {
        return new Stage(
                city,
                gateway,
                new Province(city.addresses().url(ServiceRow.SIMULATORS)),
                new Register(city.addresses()),
                casesEach,
                outage);
    }

    /** Cases that wait for nothing but their decision. */
    List<LicenceCase> undecided() {
        return Stream.generate(() -> LicenceCase.submit(gateway, Enterprise.HAIFENG, List.of())
                        .prepare(OFFICE))
                .limit(casesEach)
                .toList();
    }

    /** Grants the case, with the same key again and again until the answer is in: what a careful client does in an outage. */
    void decide(LicenceCase licence) {
        String key = UUID.randomUUID().toString();
        until(licence.number() + " can be read", () -> readable(licence));
        String etag = licence.etag();
        until(licence.number() + " is decided", () -> {
            Answer answer = tryOnce(licence, key, etag);
            if (answer != null && answer.status() >= 400 && answer.status() < 500 && answer.status() != 409) {
                answer.must(201);
            }
            return answer != null && answer.status() == 201;
        });
    }

    private static boolean readable(LicenceCase licence) {
        try {
            licence.read(OFFICE + "-decider");
            return true;
        } catch (StoryBroken notNow) {
            return false;
        }
    }

    private Answer tryOnce(LicenceCase licence, String key, String etag) {
        try {
            return gateway.as(OFFICE + "-decider")
                    .actOnce(key, licence.path() + "/decision", LicenceCase.grant(), etag);
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
