package onenet.casework.authority;

import onenet.casework.identity.DivisionCode;
import onenet.casework.identity.OfficeCode;
import onenet.casework.identity.TownCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the licensed activity lies. The division is what statistics count under; the zone, when there is one, is what routes the
 * case; the town tells areas whose code does not prove who runs them.
 */
public record Site(DivisionCode division, Optional<OfficeCode> zone, Optional<TownCode> town) {

    public Site {
        DivisionCode statutory = division;
        zone.filter(area -> !area.division().equals(statutory)).ifPresent(Site::refuse);
        town.filter(place -> !place.division().equals(statutory)).ifPresent(Site::refuse);
    }

    public static Site of(DivisionCode division) {
        return new Site(division, Optional.empty(), Optional.empty());
    }

    /** Reads 441521 (a division), 441502-HHW (a functional area) or 441521103 (a town). */
    public static Site parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.matches("\\d{9}")) {
            TownCode town = TownCode.parse(text);
            return new Site(town.division(), Optional.empty(), Optional.of(town));
        }
        OfficeCode area = OfficeCode.parse(text);
        return new Site(
                area.division(), Optional.of(area).filter(code -> code.zone().isPresent()), Optional.empty());
    }

    /** Routing goes by zone, reporting by this code. */
    public String statutoryCode() {
        return division.value();
    }

    /** The areas the site lies in, narrowest first. */
    List<String> areas(Optional<OfficeCode> zoneOfTown) {
        return Stream.of(
                        town.map(TownCode::value),
                        zone.or(() -> zoneOfTown).map(OfficeCode::value),
                        Optional.of(division.value()),
                        Optional.of(division.city().value()),
                        Optional.of(division.province().value()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static void refuse(Record part) {
        throw new InvalidSite(part + " does not lie in the division of the site");
    }

    /** A zone or town that contradicts the division beside it. */
    public static final class InvalidSite extends IllegalArgumentException {
        InvalidSite(String message) {
            super(message);
        }
    }
}
