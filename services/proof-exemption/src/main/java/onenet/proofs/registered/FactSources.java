package onenet.proofs.registered;

import onenet.proofs.proofitem.InvalidProofItem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Which registers hold which facts ({@code contracts/proofs/registered-facts.yaml}). */
@Singleton
class FactSources {

    private final List<FactSource> all = read();

    /**
     * A register that holds facts of enterprises.
     *
     * @param proof the proof whose right to be looked up this reading rests on
     * @param type certificate type code, or the data set's name
     * @param facts field of the register → fact
     */
    record FactSource(String proof, String source, String type, Map<String, String> facts) {

        /** The holder's name: every record has it, and no field is asked for it. */
        static final String HOLDER = "HOLDER";

        FactSource {
            facts = Map.copyOf(facts);
            if (proof == null || source == null || type == null || facts.isEmpty()) {
                throw new InvalidProofItem("a register of facts needs its proof, source, type and facts");
            }
        }

        /** The fields asked for and no others. */
        List<String> fields() {
            return facts.keySet().stream()
                    .filter(field -> !field.equals(HOLDER))
                    .sorted()
                    .toList();
        }
    }

    List<FactSource> all() {
        return all;
    }

    private static List<FactSource> read() {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("contracts/proofs/registered-facts.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
