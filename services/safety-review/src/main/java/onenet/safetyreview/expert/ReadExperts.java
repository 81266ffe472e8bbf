package onenet.safetyreview.expert;

import onenet.problem.CommonProblem;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Query: the register of experts, by code. */
@ApplicationScoped
public class ReadExperts {

    private final Experts experts;

    ReadExperts(Experts experts) {
        this.experts = experts;
    }

    /**
     * A page of experts.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExpertPage(List<ExpertView> items, String next) {}

    /** @param after code of the last line of the page before; null for the first page */
    public ExpertPage page(String after, int limit) {
        Lines<Expert> lines = Lines.of(experts.page(after, limit + 1), limit);
        return new ExpertPage(lines.shown().stream().map(ExpertView::of).toList(), lines.next(Expert::code));
    }

    public ExpertView one(String code) {
        return experts.findByIdOptional(code).map(ExpertView::of).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
