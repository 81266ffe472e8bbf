package onenet.hazchem.register;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: one licence as the asking actor may see it. */
@ApplicationScoped
public class ReadLicence {

    private final LicenceReading reading;
    private final LicenceViews views;

    ReadLicence(LicenceReading reading, LicenceViews views) {
        this.reading = reading;
        this.views = views;
    }

    @Transactional
    public LicenceView handle(String licenceId, Actor actor) {
        return views.of(List.of(reading.read(licenceId, actor)), actor).get(0);
    }
}
