package onenet.safetyreview.rules;

import onenet.safetyreview.law.DesignRouting.Paper;

import java.util.List;

/** What the papers of hand-downs and recalls say of design reviews: {@code contracts/projects/handovers.yaml}. */
public record Handovers(List<Handover> papers) {

    public Handovers {
        papers = List.copyOf(papers);
    }

    /** What the paper of one line of the authority data says. */
    public record Handover(String grant, Paper design, String basis) {}

    /** SILENT where there is none. */
    Paper of(String grant) {
        return papers.stream()
                .filter(each -> each.grant().equals(grant))
                .map(Handover::design)
                .findFirst()
                .orElse(Paper.SILENT);
    }
}
