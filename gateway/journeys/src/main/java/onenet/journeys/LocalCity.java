package onenet.journeys;

import onenet.journeys.caller.Gateway;
import onenet.journeys.story.ServiceClock;
import onenet.local.City;
import onenet.local.CitySettings;
import onenet.local.part.ServiceRow;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** The running city of {@code make up}, for the programs that work on it. */
final class LocalCity {

    private final CitySettings settings;
    private final City city;

    private LocalCity(CitySettings settings) {
        this.settings = settings;
        this.city = City.of(settings);
    }

    static LocalCity running() {
        Path repository = Path.of(System.getProperty("onenet.repository", "")).toAbsolutePath();
        return new LocalCity(CitySettings.forPeople(repository, Set.of()));
    }

    City city() {
        return city;
    }

    Gateway gateway() {
        return new Gateway(city.addresses().gateway(), city.addresses().issuer());
    }

    ServiceClock clockOf(String service) {
        return new ServiceClock(city.addresses().managementUrl(service));
    }

    /** The simulated outside world. */
    URI simulators() {
        return city.addresses().url(ServiceRow.SIMULATORS);
    }

    Path runDirectory() {
        return settings.runDirectory();
    }
}
