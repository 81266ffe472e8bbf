package onenet.journeys.bench;

import onenet.journeys.caller.Gateway;
import onenet.journeys.story.LicenceCase;
import onenet.local.City;

import java.time.Duration;
import java.util.function.Consumer;

/** The loads of one bench, one after the other. */
public final class BenchRun {

    private static final int FEW_CASES = 10_000;
    private static final int MANY_CASES = 1_000_000;
    private static final double FLAT = 1.3;
    private static final int WARM_UP_SLICES = 20;
    private static final int NO_FASTER = 3;
    private static final double STILL_FASTER = 1.04;

    private final Desk desk;
    private final Load load;
    private final Seeder seeder;
    private final Duration time;

    public BenchRun(City city, Gateway gateway, Duration time) {
        this.desk = new Desk(gateway);
        this.load = new Load(new CpuMeter(city));
        this.seeder = new Seeder(city.addresses());
        this.time = time;
    }

    /** Creations and whole cases at 10 and 50 users. */
    public void work(Consumer<String> told) {
        warmUp(told);
        for (int users : new int[] {10, 50}) {
            told.accept(load.run("create", users, time, desk::creating).toString());
        }
        for (int users : new int[] {10, 50}) {
            Measured cases = load.run("create → accept → … → decide", users, time, desk::wholeCase);
            told.accept(cases + "%n    (one case is 8 acts and 7 readings)".formatted());
        }
    }

    /** Sustained means compiled: creations go on until three slices running are no faster than the best, or for twenty at most. */
    private void warmUp(Consumer<String> told) {
        double best = 0;
        int noFaster = 0;
        for (int slice = 1; slice <= WARM_UP_SLICES && noFaster < NO_FASTER; slice++) {
            double rate = load.run("warm-up", 10, time, desk::creating).rate();
            told.accept("warm-up %d: %.1f creations/s".formatted(slice, rate));
            noFaster = rate < best * STILL_FASTER ? noFaster + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    /** The worklist's first page among ten thousand and a million cases; the seeded ones are taken out again. */
    public void worklist(Consumer<String> told) {
        LicenceCase template = desk.create(0);
        try {
            double few = worklistAmong(template, FEW_CASES, told);
            double many = worklistAmong(template, MANY_CASES, told);
            told.accept("worklist p99 at 1 M : 10 k = %.2f (aim ≤ %.1f)".formatted(many / few, FLAT));
        } finally {
            seeder.remove();
        }
    }

    private double worklistAmong(LicenceCase template, int cases, Consumer<String> told) {
        seeder.fillTo(template.number(), cases);
        load.run("warm-up", 4, time.dividedBy(4), desk::worklist);
        Measured measured = load.run("worklist, first page, " + cases + " cases", 4, time, desk::worklist);
        told.accept(measured.toString());
        return measured.p99();
    }
}
