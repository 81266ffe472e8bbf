package onenet.blanks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blank forms of a service; one bean of it in every service that has some. */
public final class BlankForms {

    private final Map<String, BlankForm> forms = new LinkedHashMap<>();

    private BlankForms(List<BlankForm> all) {
        for (BlankForm form : all) {
            InvalidBlank.require(
                    forms.put(form.material(), form) == null, "there are two blanks of " + form.material());
        }
    }

    /** @param service name of the file in {@code contracts/blanks} */
    public static BlankForms of(String service) {
        String path = "contracts/blanks/" + service + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new BlankForms(new YAMLMapper().readValue(in, new TypeReference<List<BlankForm>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    public List<BlankForm> all() {
        return List.copyOf(forms.values());
    }

    /** Empty where the material is nobody's form: a report somebody else writes. */
    public Optional<BlankForm> find(String material) {
        return Optional.ofNullable(forms.get(material));
    }
}
