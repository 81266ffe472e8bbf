package onenet.prereview.web;

import onenet.prereview.LaterGround;
import onenet.prereview.MaterialFinding;
import onenet.problem.ProblemBody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What an office could say of an application, before it is handed in. It binds nobody: the office looks for itself.
 *
 * @param refusal why it would not be taken in as it stands; left out when it would
 * @param findings what would be asked for or doubted, in the order of the item
 * @param grounds what the office will look at besides, by the facts of the application, each with its clause
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreReviewView(Refusal refusal, List<MaterialFinding> findings, List<LaterGround> grounds) {

    /**
     * The problem handing in would be answered with.
     *
     * @param code as in the list of problems
     * @param detail of this application; left out when the title says all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(String code, String title, String detail) {

        public static Refusal of(ProblemBody body) {
            return new Refusal(body.code(), body.title(), body.detail());
        }
    }
}
