package onenet.proofs.proofitem;

import onenet.casework.LegalTime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Use case: anybody reads the two lists as they stand, or stood on a day. */
@ApplicationScoped
public class ReadLists {

    private final ProofRegister register;
    private final PackedLists packed;
    private final InstantSource clock;

    ReadLists(ProofRegister register, PackedLists packed, InstantSource clock) {
        this.register = register;
        this.packed = packed;
        this.clock = clock;
    }

    /**
     * The lists on a day.
     *
     * @param byRoute the ledger of the ninety, by primary route
     */
    public record Lists(
            PackedLists.Head head,
            LocalDate day,
            List<ProofItem> items,
            Map<Route, Long> byRoute,
            List<PackedLists.NotHandedIn> notHandedIn) {}

    public Lists handle(Optional<LocalDate> day, Optional<ProofItem.ListKind> list, Optional<String> itemCode) {
        LocalDate asked = day.orElseGet(() -> LegalTime.date(clock.instant()));
        List<ProofItem> all = List.copyOf(register.on(asked).values());
        List<ProofItem> wanted = all.stream()
                .filter(item -> list.map(item.list()::equals).orElse(true))
                .filter(item -> itemCode.map(item::usedBy).orElse(true))
                .toList();
        return new Lists(packed.head(), asked, wanted, byRoute(all), packed.notHandedIn());
    }

    private static Map<Route, Long> byRoute(List<ProofItem> all) {
        Map<Route, Long> counted = all.stream()
                .filter(ProofItem::ledger)
                .collect(Collectors.groupingBy(ProofItem::primaryRoute, Collectors.counting()));
        Map<Route, Long> every = new EnumMap<>(Route.class);
        Arrays.stream(Route.values()).forEach(route -> every.put(route, counted.getOrDefault(route, 0L)));
        return every;
    }
}
