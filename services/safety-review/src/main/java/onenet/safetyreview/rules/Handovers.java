package onenet.safetyreview.rules;

import onenet.casework.authority.AuthorityGrant;
import onenet.safetyreview.law.DesignRouting.Paper;

import java.util.List;

/** What the papers of hand-downs and recalls say of design reviews: {@code contracts/projects/handovers.yaml}. */
public record Handovers(List<Handover> papers) {

    public Handovers {
        papers = List.copyOf(papers);
    }

    /** What the paper of one line of the authority data says. */
    public record Handover(String grant, Paper design, String basis) {}

    /** SILENT where there is none. What a paper says of a line it says of every part a later paper made of it. */
    Paper of(String grant) {
        String line = grant == null ? "" : AuthorityGrant.rootOf(grant);
        return papers.stream()
                .filter(each -> each.grant().equals(grant) || each.grant().equals(line))
                .map(Handover::design)
                .findFirst()
                .orElse(Paper.SILENT);
    }
}
