package onenet.safetyreview.project;

import java.util.Optional;

/**
 * A process the project works by.
 *
 * @param keyProcess code of the list of processes under key supervision; null where it is on none
 * @param firstInCountry whether it is used in the country for the first time
 */
public record ProcessUnit(String name, String keyProcess, boolean firstInCountry) {

    Optional<String> key() {
        return Optional.ofNullable(keyProcess);
    }
}
