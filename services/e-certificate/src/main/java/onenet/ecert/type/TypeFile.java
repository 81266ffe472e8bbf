package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a type's file into its shape; what does not fit is said by its place in the file and in words. */
final class TypeFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private TypeFile() {}

    /** @param faults takes up what is wrong; the type is then empty */
    static Optional<CertificateType> read(String file, String text, List<TypeFault> faults) {
        try {
            return Optional.of(YAML.readValue(text, CertificateType.class));
        } catch (JsonMappingException misfit) {
            faults.add(new TypeFault(file, place(misfit), reason(misfit)));
        } catch (JsonProcessingException unreadable) {
            faults.add(new TypeFault(file, "as a whole", "is no YAML: " + unreadable.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private static String place(JsonMappingException misfit) {
        String place = misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return place.isEmpty() ? "as a whole" : place.replaceFirst("^\\.", "");
    }

    private static String reason(JsonMappingException misfit) {
        if (misfit instanceof UnrecognizedPropertyException) {
            return "is nothing a certificate type says";
        }
        if (misfit instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return "is " + wrong.getValue() + ", which is none of "
                    + Arrays.toString(wrong.getTargetType().getEnumConstants());
        }
        if (misfit instanceof ValueInstantiationException wrong) {
            return "is no JSON pointer: " + wrong.getCause().getMessage();
        }
        return misfit.getOriginalMessage().startsWith("Null value") ? "is missing" : misfit.getOriginalMessage();
    }
}
