package onenet.oversight.sampling.web;

import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.oversight.sampling.CheckKind;
import onenet.oversight.sampling.Inspector;
import onenet.oversight.sampling.InspectorEntry;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shows the register of inspectors to the city. */
@Singleton
class InspectorViews {

    private final Powers powers;

    InspectorViews(Powers powers) {
        this.powers = powers;
    }

    /**
     * An entry of the register.
     *
     * @param version what is changed, as the ETag has it
     * @param code of the entry, by which he stands in draws
     * @param personId the account he signs in with
     * @param name as others read it
     * @param office code of the office he serves
     * @param officeName its name
     * @param kinds what he may check
     * @param from first day he may be drawn
     * @param until last one; absent while none is known
     * @param interests in enterprises whose cases he may not check
     * @param enteredBy name of whoever entered him
     * @param enteredAt when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InspectorView(
            long version,
            String code,
            String personId,
            String name,
            String office,
            String officeName,
            List<CheckKind> kinds,
            LocalDate from,
            LocalDate until,
            List<DeclaredInterest> interests,
            String enteredBy,
            Instant enteredAt) {}

    /**
     * An interest an inspector declared.
     *
     * @param uscc credit code of the enterprise
     * @param words what the interest is
     * @param declaredOn day it was entered
     */
    record DeclaredInterest(String uscc, String words, LocalDate declaredOn) {}

    /**
     * A page of the register.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InspectorPage(List<InspectorView> items, String next) {}

    InspectorPage of(Lines<Inspector> lines) {
        return new InspectorPage(lines.shown().stream().map(this::of).toList(), lines.next(each -> each.entry()
                .code()));
    }

    InspectorView of(Inspector inspector) {
        InspectorEntry entry = inspector.entry();
        String office = entry.office().value();
        return new InspectorView(
                inspector.version(),
                entry.code(),
                entry.personId(),
                entry.name(),
                office,
                powers.office(office).map(Office::name).orElse(office),
                entry.kinds().stream().sorted().toList(),
                entry.from(),
                entry.until(),
                entry.interests().stream()
                        .map(each -> new DeclaredInterest(each.uscc(), each.words(), each.declaredOn()))
                        .toList(),
                inspector.enteredName(),
                inspector.enteredAt());
    }
}
