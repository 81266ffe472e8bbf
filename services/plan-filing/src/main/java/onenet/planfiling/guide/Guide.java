package onenet.planfiling.guide;

import onenet.casework.LegalTime;
import onenet.planfiling.law.Departments;
import onenet.planfiling.law.FilingItem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Query: the guide page, read from the same item that the check cites. */
@ApplicationScoped
public class Guide {

    private final FilingItem item;
    private final Departments departments;
    private final InstantSource clock;

    Guide(FilingItem item, Departments departments, InstantSource clock) {
        this.departments = departments;
        this.item = item;
        this.clock = clock;
    }

    public List<GuideItem> items() {
        return List.of(GuideItem.of(item, departments, LegalTime.today(clock)));
    }
}
