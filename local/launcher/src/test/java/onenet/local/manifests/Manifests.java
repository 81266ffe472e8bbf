package onenet.local.manifests;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads manifests into the typed model of the Kubernetes API, so that a field it does not know is found without a cluster. */
final class Manifests {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Namespace", Namespace.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "v1/Service", Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "apps/v1/Deployment", Deployment.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Manifests() {}

    static List<HasMetadata> read(String text) throws IOException {
        List<HasMetadata> objects = new ArrayList<>();
        var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text);
        while (documents.hasNext()) {
            JsonNode document = documents.next();
            String kind = document.path("apiVersion").asText() + "/"
                    + document.path("kind").asText();
            Class<? extends HasMetadata> type = KINDS.get(kind);
            if (type == null) {
                throw new IllegalArgumentException("no type known for " + kind);
            }
            HasMetadata object = YAML.treeToValue(document, type);
            requireNothingLost("", document, YAML.valueToTree(withoutExtras(object)), kind);
            objects.add(object);
        }
        return objects;
    }

    /** What the model does not know it keeps as additional properties: they are emptied before comparing. */
    private static HasMetadata withoutExtras(HasMetadata object) {
        Extras.clear(object);
        return object;
    }

    private static void requireNothingLost(String path, JsonNode written, JsonNode known, String kind) {
        if (written.isObject()) {
            written.properties().forEach(field -> {
                JsonNode there = known.path(field.getKey());
                boolean empty = field.getValue().isEmpty() && field.getValue().isContainerNode();
                if (there.isMissingNode() && !empty) {
                    throw new IllegalArgumentException(kind + ": the API has no field " + path + "/" + field.getKey());
                }
                requireNothingLost(path + "/" + field.getKey(), field.getValue(), there, kind);
            });
        } else if (written.isArray()) {
            for (int i = 0; i < written.size(); i++) {
                requireNothingLost(path + "/" + i, written.get(i), known.path(i), kind);
            }
        }
    }
}
