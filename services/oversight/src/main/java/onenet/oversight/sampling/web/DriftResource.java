package onenet.oversight.sampling.web;

import onenet.access.CurrentActor;
import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.items.Text;
import onenet.oversight.sampling.CompareOffices;
import onenet.oversight.sampling.Drift;
import onenet.oversight.sampling.OfficeDrift;
import onenet.oversight.sampling.Share;
import onenet.oversight.terms.ItemWords;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the offices of the city decide beside one another (裁量偏移). */
@Path("/v1/drift")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
public class DriftResource {

    private final CompareOffices compare;
    private final ItemWords items;
    private final Powers powers;
    private final CurrentActor actors;

    DriftResource(CompareOffices compare, ItemWords items, Powers powers, CurrentActor actors) {
        this.compare = compare;
        this.items = items;
        this.powers = powers;
        this.actors = actors;
    }

    /**
     * How the offices decided in a year.
     *
     * @param from first day that counts
     * @param until last one
     * @param atLeast decided cases both sides must have before anything is said
     * @param lines one for each office of each item that two offices or more decide
     */
    record DriftView(LocalDate from, LocalDate until, int atLeast, List<DriftLine> lines) {}

    /**
     * How an office decided an item beside all the others.
     *
     * @param itemName name of the service item
     * @param office code of the office
     * @param officeName its name
     * @param refusing shares refused or not accepted
     * @param correcting shares in which something was asked to be corrected first
     * @param medianDays office days of its cases, as many took fewer as took more; absent where none is known
     * @param medianElsewhere likewise of the other offices; absent where none is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DriftLine(
            String itemCode,
            Text itemName,
            String office,
            String officeName,
            SharesBeside refusing,
            SharesBeside correcting,
            Integer medianDays,
            Integer medianElsewhere) {}

    /**
     * Two shares beside one another.
     *
     * @param drift what they say of the office
     * @param own the office's
     * @param elsewhere that of all the others together
     */
    record SharesBeside(Drift drift, ShareView own, ShareView elsewhere) {}

    /**
     * So many of so many.
     *
     * @param part so many
     * @param of of so many
     * @param low lower end of the interval that holds 95 of 100 (Wilson), 0 to 1, to three decimals
     * @param high upper end
     */
    record ShareView(long part, long of, double low, double high) {}

    @GET
    @Operation(
            operationId = "compareOffices",
            summary =
                    "How the offices decide beside one another: every line for the city's supervision, its own for an office")
    public DriftView drift() {
        CompareOffices.Compared found = compare.handle(actors.actor());
        return new DriftView(
                found.from(),
                found.until(),
                found.atLeast(),
                found.lines().stream().map(this::line).toList());
    }

    private DriftLine line(OfficeDrift drift) {
        String office = drift.office().value();
        return new DriftLine(
                drift.itemCode(),
                items.item(drift.itemCode()),
                office,
                powers.office(office).map(Office::name).orElse(office),
                new SharesBeside(drift.refusing(), share(drift.refused()), share(drift.refusedElsewhere())),
                new SharesBeside(drift.correcting(), share(drift.corrected()), share(drift.correctedElsewhere())),
                drift.medianDays(),
                drift.medianElsewhere());
    }

    private static ShareView share(Share share) {
        return new ShareView(share.part(), share.of(), thousandths(share.low()), thousandths(share.high()));
    }

    private static double thousandths(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
