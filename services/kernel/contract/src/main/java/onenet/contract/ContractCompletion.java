package onenet.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes a service's OpenAPI document, so that a stranger can use it without asking: what code alone cannot say, what all operations share, and
 * worked examples. Everything is done for every operation alike; nothing here knows a service.
 */
public class ContractCompletion implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Config config = ConfigProvider.getConfig();
        String service = config.getValue("quarkus.application.name", String.class);
        var words = Vocabulary.read();
        var sources = new Sources(words, WorkedExamples.of(service), ProblemWords.of(service));
        describeFreeJson(contract.getComponents());
        new Shapes(contract, words).complete();
        SharedParts.add(contract.getComponents(), sources.problems());
        new SignIn(config).complete(contract);
        contract.servers(
                List.of(OASFactory.createServer().url(server(config, service)).description("The gateway")));
        new Operations(sources, config).complete(contract);
        new Tags(words).complete(contract);
        SharedParts.leaveOutWhatNobodyUses(contract);
    }

    /** What operations are completed from. */
    record Sources(Vocabulary words, WorkedExamples examples, ProblemWords problems) {}

    private static String server(Config config, String service) {
        return config.getOptionalValue("onenet.public-url", String.class).orElse("http://127.0.0.1:8080") + "/api/"
                + service;
    }

    /** Free JSON is an object of whatever members, not what the library's class for it looks like inside. */
    private static void describeFreeJson(Components components) {
        components.removeSchema("JsonNodeType");
        for (String free : List.of("JsonNode", "ObjectNode")) {
            if (components.getSchemas().containsKey(free)) {
                components.addSchema(
                        free,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("Whatever members the form has")
                                .properties(Map.of())
                                .additionalPropertiesSchema(
                                        OASFactory.createSchema().booleanSchema(true)));
            }
        }
    }
}
