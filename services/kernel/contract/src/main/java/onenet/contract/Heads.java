package onenet.contract;

import onenet.contract.Operations.Asked;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of an operation, those of the head above all: which are needed, and what they mean. */
final class Heads {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";

    private final Vocabulary words;
    private final String kept;

    Heads(Vocabulary words, Config config) {
        this.words = words;
        Duration kept = config.getOptionalValue("onenet.idempotency.kept", Duration.class)
                .orElse(Duration.ofHours(24));
        this.kept = kept.toHours() + " hours";
    }

    void complete(Asked asked) {
        Operation operation = asked.operation();
        if (asked.roles().contains("applicant")) {
            operation.addParameter(Operations.header("Acting-For"));
        }
        if (asked.isRead()) {
            operation.addParameter(Operations.header("If-None-Match"));
        }
        for (Parameter parameter : parameters(operation)) {
            // whoever says it himself says when it is needed
            if (parameter.getDescription() == null) {
                words.parameter(parameter.getName()).ifPresent(parameter::description);
                require(parameter);
            }
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** What the code refuses to do without is written as such; it looks for it later than where the document is made from. */
    private static void require(Parameter parameter) {
        if (KEY.equals(parameter.getName())) {
            parameter.required(true).getSchema().pattern("^[A-Za-z0-9_-]{8,64}$");
        } else if (VERSION.equals(parameter.getName())) {
            parameter.required(true);
        }
    }

    /** The summary, who may, and what the key and the version do. */
    String description(Asked asked) {
        List<String> said = new ArrayList<>(List.of(asked.operation().getSummary() + "."));
        said.add(
                asked.needsSignIn()
                        ? "Needs one of the roles " + String.join(", ", asked.roles()) + "."
                        : "Open to everybody, without sign-in.");
        if (asked.takes(KEY)) {
            said.add("The same key and content within " + kept + " get the same answer without a second effect.");
        }
        if (asked.takes(VERSION)) {
            said.add("What was seen must be what is changed: If-Match names its ETag.");
        }
        return String.join(" ", said);
    }
}
