package onenet.proofs.resolution;

import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.RouteStep;

import java.util.stream.Collectors;

/** A fact inside this service: the look-ups of a proof are exhausted, or have failed too long, and another department is to be asked. */
public record AssistanceNeeded(ProofCase proofCase, ProofItem item, ProofLine line, int routeIndex) {

    public String proofId() {
        return item.proofId();
    }

    public RouteStep step() {
        return item.routes().get(routeIndex);
    }

    /** On what the department is asked: the articles the proof stands on. */
    public String basis() {
        return item.setBasis().stream()
                .map(each -> each.title() + each.article())
                .collect(Collectors.joining("；"));
    }
}
