package onenet.hazchem.caseview;

import onenet.worklist.Page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** @param next cursor of the next page; absent on the last */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CasePage(List<CaseSummary> cases, String next) {

    public static CasePage of(Page<CaseSummary> page) {
        return new CasePage(page.lines(), page.next());
    }
}
