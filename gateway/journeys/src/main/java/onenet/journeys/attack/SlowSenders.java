package onenet.journeys.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sixty people who begin to send and never end, and as many who say nothing: everybody else is served as before. */
final class SlowSenders implements Probe {

    private static final int MANY = 60;
    private static final Duration QUICK = Duration.ofSeconds(3);

    @Override
    public String title() {
        return "慢速发送 bodies that drip, heads that never end, connections that say nothing";
    }

    @Override
    public void run(Target target) {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            wires.add(target.wire()
                    .say("POST /api/e-certificate/v1/verifications HTTP/1.1\r\nHost: x\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"));
            wires.add(target.wire().say("GET /v/x HTTP/1.1\r\nHost"));
            wires.add(target.wire());
        }
        for (int i = 0; i < 10; i++) {
            wires.forEach(wire -> wire.say(" "));
            long begin = System.nanoTime();
            target.gateway()
                    .anyone()
                    .get("/api/hazchem-licence/v1/service-items")
                    .must(200);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            Target.must(millis < QUICK.toMillis(), "an innocent request waited", millis + " ms");
        }
        try (Wire silent = target.wire()) {
            silent.hear();
        }
        wires.forEach(Wire::close);
    }
}
