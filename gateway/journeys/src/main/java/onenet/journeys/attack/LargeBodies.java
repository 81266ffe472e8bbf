package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Person;

import java.util.List;

/** Papers over the limit, just over and far over, get the same clear answer. */
final class LargeBodies implements Probe {

    @Override
    public String title() {
        return "超大文件 12 MB and more";
    }

    @Override
    public void run(Target target) {
        Person trader = target.gateway().as("trader-haifeng");
        for (int megabytes : List.of(11, 12, 13, 20)) {
            Answer answer = trader.post(
                    "/api/hazchem-licence/v1/files?name=large.pdf", new byte[megabytes * 1_000_000 + 700_000]);
            answer.mustRefuse(413, "PAYLOAD_TOO_LARGE");
        }
    }
}
