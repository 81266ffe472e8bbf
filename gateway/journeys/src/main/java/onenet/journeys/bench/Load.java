package onenet.journeys.bench;

import onenet.journeys.caller.StoryBroken;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** So many users at work for so long, each doing one thing after the other. */
final class Load {

    /** One thing a user does; true when it went as it should. */
    interface Work {
        boolean once();
    }

    private final CpuMeter cpu;

    Load(CpuMeter cpu) {
        this.cpu = cpu;
    }

    Measured run(String title, int users, Duration time, IntFunction<Work> ofUser) {
        var latencies = new Latencies();
        ExecutorService threads = Executors.newFixedThreadPool(users);
        long begin = System.nanoTime();
        cpu.start();
        for (int user = 0; user < users; user++) {
            Work work = ofUser.apply(user);
            threads.execute(() -> repeat(work, begin + time.toNanos(), latencies));
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(time.toSeconds() + 120, TimeUnit.SECONDS)) {
                throw new StoryBroken(title + ": the users do not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Measured(title, users, latencies, seconds, cpu.stop());
    }

    private static void repeat(Work work, long end, Latencies latencies) {
        while (System.nanoTime() - end < 0) {
            long begin = System.nanoTime();
            boolean good = attempt(work);
            latencies.add(System.nanoTime() - begin);
            if (!good) {
                latencies.error();
            }
        }
    }

    private static boolean attempt(Work work) {
        try {
            return work.once();
        } catch (StoryBroken broken) {
            return false;
        }
    }
}
