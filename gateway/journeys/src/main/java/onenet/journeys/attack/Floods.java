package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import java.util.List;
import java.util.Map;

/** One account hands in as fast as it can, in a city with the limit of production. */
final class Floods implements Probe {

    private static final String SERVICE = "hazchem-licence";
    private static final int LIMIT = 50;

    @Override
    public String title() {
        return "一户刷件 one enterprise floods an office's desk";
    }

    @Override
    public void run(Target target) {
        target.city()
                .restartWith(SERVICE, Map.of("onenet.intake.cases-per-enterprise-and-day", Integer.toString(LIMIT)));
        try {
            int received = 0;
            var trader = target.gateway().as(Enterprise.LUFENG.account());
            var submission =
                    Enterprise.LUFENG.newLicence(Enterprise.materials(LicenceCase.upload(trader, "flood"), List.of()));
            Answer last = null;
            for (int i = 0; i <= LIMIT; i++) {
                last = trader.post(LicenceCase.SERVICE + "/cases", submission);
                received += last.status() == 201 ? 1 : 0;
            }
            last.mustRefuse(429, "DAILY_LIMIT");
            Target.must(received <= LIMIT, "received", received);
        } finally {
            target.city().restartWith(SERVICE, Map.of());
        }
    }
}
