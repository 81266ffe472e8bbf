package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;

import java.util.Map;

/** Cookies copied before their owner signed out. */
final class OldCookies implements Probe {

    private static final String CASES = "/api/hazchem-licence/v1/cases?limit=1";

    @Override
    public String title() {
        return "退出后的旧会话 cookies after signing out";
    }

    @Override
    public void run(Target target) {
        var browser = new Browser(target.door());
        browser.signIn("trader-lufeng", "demo");
        String copied = browser.cookies();
        Target.must(!copied.isEmpty(), "nobody was signed in", copied);
        with(target.gateway(), copied).must(200);
        browser.signOut();
        Answer after = with(target.gateway(), copied);
        Target.must(after.status() == 499, "the old cookies still serve", after);
    }

    private static Answer with(Gateway gateway, String cookies) {
        return gateway.raw("GET", CASES, "", Map.of("Cookie", cookies, "X-Requested-With", "JavaScript"));
    }
}
