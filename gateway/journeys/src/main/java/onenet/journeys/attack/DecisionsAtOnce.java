package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import java.util.List;
import java.util.stream.IntStream;

/** Ten decisions of one case at one instant: one is taken, the others are told, nobody gets a fault. */
final class DecisionsAtOnce implements Probe {

    private static final int MANY = 10;

    @Override
    public String title() {
        return "同时决定 ten decisions at once";
    }

    @Override
    public void run(Target target) {
        LicenceCase licence = LicenceCase.submit(target.gateway(), Enterprise.HAIFENG, List.of())
                .prepare("haifeng");
        String seen = licence.read("haifeng-decider").etag();
        List<Answer> answers = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(turn -> target.gateway()
                        .as("haifeng-decider")
                        .act(licence.path() + "/decision", LicenceCase.grant(), seen))
                .toList();
        long taken = answers.stream().filter(answer -> answer.status() == 201).count();
        Target.must(taken == 1, "decisions taken", taken);
        answers.forEach(answer -> Target.must(
                answer.status() == 201 || answer.status() == 409 || answer.status() == 412, "answered", answer));
    }
}
