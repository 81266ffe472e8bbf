package onenet.planfiling.guide.web;

import onenet.casework.authority.Site;
import onenet.planfiling.guide.CheckOneself;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;
import onenet.requests.Code;
import onenet.requests.PlannedDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What decides where a plan is filed and with what; {@code site} is 441521, 441502-HHW or 441521103. */
public record SelfCheckForm(
        @NotNull UnitClass unitClass,
        @NotNull UnitSize size,
        @NotNull Affiliation affiliation,
        @NotBlank @Code @Size(max = 20) String site,
        @PlannedDate LocalDate publishedOn) {

    CheckOneself.Question toQuestion() {
        Site.parse(site);
        return new CheckOneself.Question(unitClass, size, affiliation, site.strip(), publishedOn);
    }
}
