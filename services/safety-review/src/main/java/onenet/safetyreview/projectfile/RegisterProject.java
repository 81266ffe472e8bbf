package onenet.safetyreview.projectfile;

import onenet.audit.AuditTrail;
import onenet.casedesk.OwnEnterprise;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Site;
import onenet.casework.identity.OfficeCode;
import onenet.requests.CaseNumbers;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Project.Owner;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.rules.ProjectReading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: an owner says what he is going to build; the project has a number of its own before anything is applied for. */
@ApplicationScoped
public class RegisterProject {

    private static final String PREFIX = "XM";

    private final Projects projects;
    private final ProjectReading reading;
    private final ProjectViews views;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final InstantSource clock;

    RegisterProject(
            Projects projects,
            ProjectReading reading,
            ProjectViews views,
            CaseNumbers numbers,
            AuditTrail audit,
            InstantSource clock) {
        this.projects = projects;
        this.reading = reading;
        this.views = views;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_YOUR_PROJECT, OUTSIDE_THE_CITY, BOUNDARY_…, DISTANCE_NEGATIVE, PROCESS_NOT_LISTED, INVALID_INPUT */
    @Transactional
    public ProjectView handle(Owner owner, ProjectContent typed, Actor actor) {
        OwnEnterprise.require(actor, owner.uscc(), "/ownerUscc", ProjectProblem.NOT_YOUR_PROJECT::raise);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        ProjectContent content = reading.settled(typed, today);
        OfficeCode place = new OfficeCode(Site.parse(content.site()).statutoryCode());
        String number = numbers.next(PREFIX, place, today.getYear()).value();
        Project project = new Project(number, owner, content, now);
        projects.persistAndFlush(project);
        audit.record(actor, "REGISTER_PROJECT", number, Map.of("owner", owner.uscc()));
        return views.view(project);
    }
}
