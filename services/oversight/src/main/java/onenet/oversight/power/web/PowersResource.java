package onenet.oversight.power.web;

import onenet.access.CurrentActor;
import onenet.casework.LegalTime;
import onenet.casework.authority.Site;
import onenet.oversight.power.AskHolder;
import onenet.oversight.power.ListEndingPowers;
import onenet.oversight.power.ListPowers;
import onenet.oversight.power.Step;
import onenet.oversight.power.web.PowerViews.ChainLink;
import onenet.oversight.power.web.PowerViews.PowerHolderView;
import onenet.oversight.power.web.PowerViews.PowerRegisterView;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.PlannedDate;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may decide what, for anybody, without login: what is entrusted, and to whom, is published (Licensing Law Art. 24). */
@Path("/v1/powers")
@PermitAll
@Tag(name = "powers", description = "权力运行: who holds which power, by which paper and for how long")
@Produces(MediaType.APPLICATION_JSON)
public class PowersResource {

    private static final String ITEM = "[0-9]{14}";
    private static final String AREA = "[0-9]{6}(-[A-Z]{2,4})?|[0-9]{9}";

    private final ListPowers list;
    private final AskHolder ask;
    private final ListEndingPowers ending;
    private final CurrentActor actors;
    private final PowerViews views;
    private final InstantSource clock;

    PowersResource(
            ListPowers list,
            AskHolder ask,
            ListEndingPowers ending,
            CurrentActor actors,
            PowerViews views,
            InstantSource clock) {
        this.list = list;
        this.ask = ask;
        this.ending = ending;
        this.actors = actors;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Published
    @Operation(operationId = "listPowers", summary = "The lines of the register: of the past, in force and planned")
    public PowerRegisterView lines(
            @QueryParam("itemCode") @Parameter(description = "Service item, with the two digits of the business type")
                    Optional<@Pattern(regexp = ITEM) String> itemCode,
            @QueryParam("area") @Parameter(description = "Division, functional area or town of the line itself")
                    Optional<@Pattern(regexp = AREA) String> area,
            @QueryParam("office") @Parameter(description = "Code of the office that acts")
                    Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office,
            @QueryParam("on") @Parameter(description = "Only lines in force on this day")
                    Optional<@PlannedDate LocalDate> on) {
        return views.of(list.handle(new ListPowers.Filter(itemCode, area, office, on)));
    }

    @GET
    @Path("/holder")
    @Operation(
            operationId = "askPowerHolder",
            summary = "Who holds the power over a case at a place on a day, past or to come, and on what that rests")
    public PowerHolderView holder(
            @QueryParam("itemCode")
                    @Parameter(description = "Service item, with the two digits of the business type")
                    @NotNull
                    @Pattern(regexp = ITEM)
                    String itemCode,
            @QueryParam("divisionCode")
                    @Parameter(description = "Division or functional area the site lies in")
                    @NotNull
                    @Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?")
                    String divisionCode,
            @QueryParam("town") @Parameter(description = "Town the site lies in, when known")
                    Optional<@Pattern(regexp = "[0-9]{9}") String> town,
            @QueryParam("caseClass")
                    @Parameter(
                            description =
                                    "Classes the case falls under in the item's own law; one at least, for it decides who is asked for")
                    @Size(min = 1, max = 10)
                    List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String> caseClasses,
            @QueryParam("step") @Parameter(description = "A step that may be given alone; without it the whole case")
                    Optional<Step> step,
            @QueryParam("on") @Parameter(description = "Day of acceptance, or of receipt before that; without it today")
                    Optional<@PlannedDate LocalDate> on) {
        LocalDate day = on.orElseGet(() -> LegalTime.today(clock));
        AskHolder.Question question =
                new AskHolder.Question(itemCode, site(divisionCode, town), Set.copyOf(caseClasses), step, day);
        return views.of(ask.handle(question), day);
    }

    @GET
    @Path("/ending")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "listEndingPowers",
            summary =
                    "Entrustments whose renewal is due, the first to end first: the city's for its supervision, its own for an office")
    public List<ChainLink> ending() {
        return ending.handle(actors.actor()).stream().map(views::link).toList();
    }

    private static Site site(String divisionCode, Optional<String> town) {
        Site place = Site.parse(divisionCode);
        if (town.isEmpty()) {
            return place;
        }
        Site exact = Site.parse(town.get());
        if (!exact.division().equals(place.division())) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery("town", "CONTRADICTION", "divisionCode"));
        }
        return new Site(exact.division(), place.zone(), exact.town());
    }
}
