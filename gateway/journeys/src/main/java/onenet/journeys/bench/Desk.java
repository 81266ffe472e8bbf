package onenet.journeys.bench;

import onenet.journeys.caller.Gateway;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the bench's users do: hand in, accept, decide, look at the worklist. */
final class Desk {

    private static final List<Enterprise> TRADERS = List.of(Enterprise.HAIFENG, Enterprise.LUFENG);
    private static final List<String> OFFICES = List.of("haifeng", "lufeng");

    private final Gateway gateway;
    private final Map<Enterprise, List<Map<String, String>>> papers = new ConcurrentHashMap<>();

    Desk(Gateway gateway) {
        this.gateway = gateway;
        for (Enterprise trader : TRADERS) {
            String file = LicenceCase.upload(gateway.as(trader.account()), "bench");
            papers.put(trader, Enterprise.materials(file, List.of()));
        }
    }

    LicenceCase create(int user) {
        Enterprise trader = TRADERS.get(user % TRADERS.size());
        return LicenceCase.submitWith(gateway, trader, papers.get(trader));
    }

    Load.Work creating(int user) {
        return () -> create(user).number().startsWith("HZ-");
    }

    /** From the counter to the decision: create, accept, inspect by two, examine, grant. */
    Load.Work wholeCase(int user) {
        String office = OFFICES.get(user % OFFICES.size());
        return () -> create(user).grantedBy(office).status().equals("GRANTED");
    }

    Load.Work worklist(int user) {
        String officer = OFFICES.get(user % OFFICES.size()) + "-intake";
        return () ->
                gateway.as(officer).get(LicenceCase.SERVICE + "/cases?limit=20").status() == 200;
    }
}
