package onenet.safetyreview.rules;

import onenet.casework.authority.Site;
import onenet.safetyreview.project.Area;

import java.util.List;
import java.util.Optional;

/** Where the sites of each division lie: {@code contracts/projects/divisions.yaml}. */
public record Divisions(List<Division> divisions) {

    public Divisions {
        divisions = List.copyOf(divisions);
    }

    /** A division and its box, degrees. */
    public record Division(String division, double west, double south, double east, double north) {}

    /** Empty for a division that is none of this city's. */
    Optional<Area> of(Site site) {
        return divisions.stream()
                .filter(each -> each.division().equals(site.statutoryCode()))
                .findFirst()
                .map(each -> new Area(each.west(), each.south(), each.east(), each.north()));
    }
}
