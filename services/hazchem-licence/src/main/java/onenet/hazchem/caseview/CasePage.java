package onenet.hazchem.caseview;

import onenet.worklist.Page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the list of cases.
 *
 * @param next cursor of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CasePage(List<CaseSummary> items, String next) {

    public static CasePage of(Page<CaseSummary> page) {
        return new CasePage(page.lines(), page.next());
    }

    /** What {@code items} was called before all lists were of one shape. */
    @JsonProperty
    @Schema(deprecated = true, description = "The same as items; goes with version 2")
    public List<CaseSummary> cases() {
        return items;
    }
}
