package onenet.planfiling.library;

import onenet.planfiling.law.AccidentKind;

import java.util.List;
import java.util.UUID;

/**
 * A rescue team or stock of material as officers see it.
 *
 * @param chemicals CAS numbers it is for; empty for any
 * @param distanceKm from the accident, as the crow flies; null in a list
 */
public record RescueView(
        UUID id,
        long version,
        RescueKind kind,
        String name,
        String office,
        String address,
        String phone,
        String quantity,
        double longitude,
        double latitude,
        List<AccidentKind> accidentKinds,
        List<String> chemicals,
        Double distanceKm) {}
